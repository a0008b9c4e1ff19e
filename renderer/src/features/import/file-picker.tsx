import { FolderOpenOutlined, InboxOutlined, UploadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { TemplateButton } from '../../components/exchange/template-button.tsx';
import { RememberedButton } from './remembered-dialog.tsx';
import { isRosterFile } from './roster-files.ts';

/** Where rosters come in: dropped on the page, or chosen one by one or by the folder. */
export function FilePicker({ onFiles }: { onFiles(files: File[]): void }) {
  const { t } = useTranslation();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  return (
    <section className="panel file-picker">
      <InboxOutlined className="file-picker-icon" aria-hidden="true" />
      <h2>{t('importPage.pick.title')}</h2>
      <p className="weak">{t('importPage.pick.formats')}</p>
      <div className="file-picker-actions">
        <Button type="primary" icon={<UploadOutlined />} onClick={() => files.current?.click()}>
          {t('importPage.pick.files')}
        </Button>
        <Button icon={<FolderOpenOutlined />} onClick={() => folder.current?.click()}>
          {t('importPage.pick.folder')}
        </Button>
        <TemplateButton />
      </div>
      <p className="weak">{t('importPage.pick.promise')}</p>
      <RememberedButton />
      <input
        ref={files}
        type="file"
        multiple
        hidden
        data-testid="roster-files"
        onChange={({ target }) => pick(target, () => true, onFiles)}
      />
      <input
        ref={folder}
        type="file"
        hidden
        {...{ webkitdirectory: '' }}
        onChange={({ target }) => pick(target, isRosterFile, onFiles)}
      />
    </section>
  );
}

function pick(
  input: HTMLInputElement,
  keep: (name: string) => boolean,
  onFiles: (files: File[]) => void,
): void {
  const chosen = Array.from(input.files ?? []).filter(({ name }) => keep(name));
  input.value = '';
  if (chosen.length > 0) onFiles(chosen);
}
