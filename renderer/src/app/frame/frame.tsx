import '../../components/panel.css';
import './frame.css';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { useAsOf } from '../as-of/as-of-context.tsx';
import { useBackupStatus } from '../live/use-backup-status.ts';
import { useLiveQueries } from '../live/use-live-queries.ts';
import { useStatus } from '../live/use-status.ts';
import { PaletteButton } from '../palette/palette-button.tsx';
import { LanguageSwitch, ThemeSwitch } from './appearance-switches.tsx';
import { AsOfPicker } from './as-of-picker.tsx';
import { PageBoundary } from './page-boundary.tsx';
import { placeOf } from './places.tsx';
import { Rail } from './rail.tsx';
import { StatusBar, StatusBarContext } from './status-bar.tsx';
import { UndoButtons } from './undo-buttons.tsx';

/** What stands around every page: rail, top line, status bar, and the notices above the page. */
export function Frame() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const connection = useLiveQueries();
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const place = placeOf(pathname);
  return (
    <StatusBarContext value={slot}>
      <div className="frame">
        <button type="button" className="skip-link" onClick={focusPage}>
          {t('app.rail.skip')}
        </button>
        <Rail />
        <header className="top-bar">
          <h1>{place && t(`app.places.${place.key}`)}</h1>
          <PaletteButton />
          <UndoButtons />
          <AsOfPicker />
          <LanguageSwitch />
          <ThemeSwitch />
        </header>
        <main id="page" className="page" tabIndex={-1}>
          {connection !== 'connected' && (
            <Alert
              banner
              type={connection === 'lost' ? 'warning' : 'error'}
              title={t(connection === 'lost' ? 'app.connection.lost' : 'app.connection.sessionLost')}
            />
          )}
          <ReadOnlyNotice />
          <RecoveredNotice />
          <PastNotice />
          <div className="page-body">
            <PageBoundary key={pathname}>
              <Outlet />
            </PageBoundary>
          </div>
        </main>
        <StatusBar slotRef={setSlot} />
      </div>
    </StatusBarContext>
  );
}

/** Says all the time why nothing can be changed: another program or machine has the registry. */
function ReadOnlyNotice() {
  const { t } = useTranslation();
  const { data: status } = useStatus();
  if (!status?.readOnly) return null;
  const { heldBy } = status;
  return (
    <Alert banner type="info" title={heldBy ? t('app.readOnly.held', heldBy) : t('app.readOnly.free')} />
  );
}

/** Says once, until it is closed, that the file was damaged and how it came back. */
function RecoveredNotice() {
  const { t } = useTranslation();
  const recovered = useBackupStatus().data?.recovered;
  if (!recovered) return null;
  const at = recovered.at.replace('T', ' ');
  const key = recovered.damaged === null ? 'backup.recoveredMissing' : 'backup.recovered';
  return <Alert banner closable type="warning" title={t(key, { ...recovered, at })} />;
}

/** Says all the time that the figures are not today's. */
function PastNotice() {
  const { t } = useTranslation();
  const { asOf, setAsOf } = useAsOf();
  if (asOf === undefined) return null;
  return (
    <Alert
      banner
      type="info"
      title={t('app.asOf.past', { day: asOf })}
      action={
        <Button size="small" onClick={() => setAsOf(undefined)}>
          {t('app.asOf.backToToday')}
        </Button>
      }
    />
  );
}

function focusPage(): void {
  document.getElementById('page')?.focus();
}
