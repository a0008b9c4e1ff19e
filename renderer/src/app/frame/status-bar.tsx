import { FolderOutlined, HddOutlined } from '@ant-design/icons';
import { createContext, type ReactNode, use } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useStatus } from '../live/use-status.ts';
import { BackupState } from './backup-state.tsx';

/** The element of the status bar that pages write into; null before the frame stands. */
export const StatusBarContext = createContext<HTMLElement | null>(null);

/** What the page in view says in the status bar: rows, selection, filter. */
export function StatusBarSlot({ children }: { children: ReactNode }) {
  const slot = use(StatusBarContext);
  return slot && createPortal(children, slot);
}

/** The bottom line: the page's own words to the left, the register's file to the right. */
export function StatusBar({ slotRef }: { slotRef: (slot: HTMLElement | null) => void }) {
  const { t } = useTranslation();
  const { data: status } = useStatus();
  return (
    <footer className="status-bar">
      <div className="status-bar-slot" ref={slotRef} />
      {status && (
        <>
          <BackupState />
          {status.readOnly && <strong>{t('app.statusBar.readOnly')}</strong>}
          <span title={t('app.statusBar.file')}>
            <HddOutlined aria-hidden="true" /> {status.file.split(/[/\\]/).at(-1)}
          </span>
          <span className="status-bar-folder" title={`${t('app.statusBar.folder')}: ${status.dataDir}`}>
            <FolderOutlined aria-hidden="true" /> {status.dataDir}
          </span>
          <Link to="/about" className="backup-state">
            {t('app.places.about')}
          </Link>
        </>
      )}
    </footer>
  );
}
