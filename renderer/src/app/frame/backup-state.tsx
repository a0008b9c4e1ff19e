import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useBackupStatus } from '../live/use-backup-status.ts';
import { useStatus } from '../live/use-status.ts';

/** When the registry was last copied, in the status bar; opens the copies. */
export function BackupState() {
  const { t } = useTranslation();
  const { data: backups } = useBackupStatus();
  const { data: registry } = useStatus();
  if (!backups || !registry) return null;
  const failed = backups.failure !== null || (backups.second?.failure ?? null) !== null;
  const behind = backups.second?.isBehind ?? false;
  const last = backups.backups[0]?.at;
  const [day, time] = [last?.slice(0, 10), last?.slice(11, 16)];
  return (
    <Link to="/backup" className="backup-state" data-failed={failed || behind}>
      {failed
        ? t('backup.status.failed')
        : behind
          ? t('backup.status.behind')
          : !last
            ? t('backup.status.none')
            : day === registry.today
              ? t('backup.status.today', { time })
              : t('backup.status.earlier', { at: `${day} ${time}` })}
    </Link>
  );
}
