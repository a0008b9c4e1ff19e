import { useQuery } from '@tanstack/react-query';
import { Drawer, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { firmPickSchema, ReportRequest } from '#shared/contract/report.ts';
import { CoverageMark } from '../../components/coverage-mark.tsx';
import { Failure } from '../../components/failure.tsx';
import { formatCount } from '../../components/format.ts';
import { useQueries } from '../../host/host-context.tsx';

type Pick = z.infer<typeof firmPickSchema>;
type Of = { [Key in 'asOf' | 'basis' | 'period']?: ReportRequest[Key] };

const HEIGHT = 560;

/** The firms that a number on the paper counts. */
export function FirmsBehind({ of, pick, onClose }: { of: Of; pick: Pick | null; onClose(): void }) {
  const { t } = useTranslation();
  const { data, error, isPending } = useQuery(
    useQueries().report.behind.queryOptions({
      input: { ...of, pick: pick ?? { figure: 'all' } },
      enabled: pick !== null,
    }),
  );
  return (
    <Drawer
      open={pick !== null}
      size={820}
      onClose={onClose}
      title={
        pick &&
        t('report.page.behind', {
          figure: t(`report.page.figures.${pick.figure}`),
          count: data?.total ?? 0,
          shown: formatCount(data?.total ?? 0),
        })
      }
    >
      {error ? (
        <Failure error={error} />
      ) : (
        <Table
          size="small"
          virtual
          scroll={{ x: 700, y: HEIGHT }}
          rowKey="id"
          pagination={false}
          loading={isPending}
          dataSource={data?.firms ?? []}
          columns={[
            { title: t('papers.columns.firm'), dataIndex: 'name', width: 260, ellipsis: true },
            { title: t('report.columns.building'), dataIndex: 'building', width: 140, ellipsis: true },
            { title: t('papers.columns.room'), dataIndex: 'room', width: 80 },
            {
              title: t('papers.columns.coverage'),
              width: 130,
              render: (_, { coverage }) => <CoverageMark coverage={coverage} />,
            },
            { title: t('report.columns.staff'), dataIndex: 'staff', width: 70, align: 'right' },
            { title: t('report.columns.members'), dataIndex: 'members', width: 70, align: 'right' },
          ]}
        />
      )}
    </Drawer>
  );
}
