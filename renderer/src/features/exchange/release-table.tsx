import { useQuery } from '@tanstack/react-query';
import { Alert, Empty, Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ReleaseEntry } from '#shared/contract/release.ts';
import { formatMoment } from '#shared/domain/day/format-moment.ts';
import { Failure } from '../../components/failure.tsx';
import { formatCount } from '../../components/format.ts';
import { Loading } from '../../components/loading.tsx';
import { useElementHeight } from '../../components/use-element-height.ts';
import { useQueries } from '../../host/host-context.tsx';

const HEAD_HEIGHT = 40;

/** 外发登记: what was printed and exported, for what, to whom; the newest first. */
export function ReleaseTable() {
  const { t } = useTranslation();
  const query = useQuery(useQueries().release.list.queryOptions({ staleTime: 0 }));
  const [height, measure] = useElementHeight();
  if (query.error) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Loading />;
  const { entries, unreadable } = query.data;
  const column = (key: keyof ReleaseEntry, width?: number) => ({
    title: t(`release.log.${key}`),
    dataIndex: key,
    ...(width !== undefined && { width }),
  });
  const columns: TableColumnsType<ReleaseEntry> = [
    column('number', 110),
    { ...column('at', 140), render: formatMoment },
    column('name'),
    { ...column('level', 90), render: (level: ReleaseEntry['level']) => t(`release.levelNames.${level}`) },
    column('purpose', 150),
    column('receiver', 180),
    { ...column('copies', 60), align: 'right' },
    { ...column('rows', 80), align: 'right', render: formatCount },
    column('actor', 90),
  ];
  return (
    <>
      <p className="weak">{t('release.log.note')}</p>
      {unreadable > 0 && (
        <Alert type="warning" showIcon title={t('release.log.unreadable', { count: unreadable })} />
      )}
      <div className="release-table" ref={measure}>
        <Table<ReleaseEntry>
          virtual
          size="small"
          rowKey="number"
          columns={columns}
          dataSource={entries}
          pagination={false}
          scroll={{ x: 1040, y: Math.max(120, height - HEAD_HEIGHT) }}
          locale={{ emptyText: <Empty description={t('release.log.empty')} /> }}
        />
      </div>
    </>
  );
}
