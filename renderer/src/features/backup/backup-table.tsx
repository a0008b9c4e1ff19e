import { Button, Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BackupSummary } from '#shared/contract/backup.ts';
import { wallMoment } from './wall-moment.ts';

interface BackupTableProps {
  backups: readonly BackupSummary[];
  onRestore(backup: BackupSummary): void;
}

/** The copies, the newest first. */
export function BackupTable({ backups, onRestore }: BackupTableProps) {
  const { t } = useTranslation();
  const columns: TableColumnsType<BackupSummary> = [
    { title: t('backup.columns.at'), dataIndex: 'at', render: wallMoment, width: 180 },
    {
      title: t('backup.columns.reason'),
      dataIndex: 'reason',
      render: (reason: BackupSummary['reason']) => t(`backup.reason.${reason}`),
    },
    {
      title: t('backup.columns.size'),
      dataIndex: 'bytes',
      render: (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MB`,
      align: 'right',
      width: 120,
    },
    {
      title: t('backup.columns.act'),
      key: 'act',
      width: 120,
      render: (_, backup) => (
        <Button
          size="small"
          aria-label={`${t('backup.restore')} ${wallMoment(backup.at)}`}
          onClick={() => onRestore(backup)}
        >
          {t('backup.restore')}
        </Button>
      ),
    },
  ];
  return (
    <Table
      rowKey="path"
      size="small"
      columns={columns}
      dataSource={[...backups]}
      pagination={false}
      scroll={{ y: 360 }}
    />
  );
}
