import { Table, type TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { CoverageSummary, CoverageTrend } from '#shared/contract/coverage.ts';
import { useAsOf } from '../../app/as-of/as-of-context.tsx';
import { Failure } from '../../components/failure.tsx';
import { formatCount, formatRate } from '../../components/format.ts';
import { LongWorkProgress } from '../../components/long-work-progress.tsx';
import { useElementHeight } from '../../components/use-element-height.ts';
import { useLongWork } from '../../components/use-long-work.ts';
import { useHost } from '../../host/host-context.tsx';
import { firmsAddress } from './firms-address.ts';

const HEAD_HEIGHT = 34;

type Month = CoverageTrend[number];

/** The figures by month, and how 应建未建 and 空白楼宇 burn down; a number opens its list as of its day. */
export function TrendTable({ summary: { asOf, basis } }: { summary: CoverageSummary }) {
  const { t } = useTranslation();
  const { client } = useHost();
  const { setAsOf } = useAsOf();
  const navigate = useNavigate();
  const [trend, setTrend] = useState<CoverageTrend>([]);
  const { run, cancel, running, progress, error } = useLongWork<CoverageTrend>();
  useEffect(() => {
    void run((signal) => client.coverage.trend({ asOf, basis }, { signal })).then((made) => {
      if (made) setTrend(made);
    });
  }, [run, client, asOf, basis]);
  const columns = useMemo(() => {
    const open = (day: string, address: string) => {
      setAsOf(day === asOf ? undefined : day);
      void navigate(address);
    };
    return trendColumns(t, trend, {
      due: ({ day }) => open(day, firmsAddress({ basis, coverage: 'due-not-set-up' })),
      blank: ({ day }) => open(day, '/buildings?status=blank'),
    });
  }, [t, trend, asOf, basis, setAsOf, navigate]);
  const [height, measure] = useElementHeight();
  if (error) return <Failure error={error} />;
  if (running) return <LongWorkProgress progress={progress} onCancel={cancel} />;
  return (
    <div className="building-table" ref={measure}>
      <Table<Month>
        size="small"
        rowKey="day"
        pagination={false}
        scroll={{ x: 900, y: Math.max(120, height - HEAD_HEIGHT) }}
        columns={columns}
        dataSource={trend.toReversed()}
      />
    </div>
  );
}

function trendColumns(
  t: TFunction,
  trend: CoverageTrend,
  open: Record<'due' | 'blank', (month: Month) => void>,
): TableColumnsType<Month> {
  const most = (of: (month: Month) => number) => Math.max(1, ...trend.map(of));
  const [mostDue, mostBlank] = [most(({ dueNotSetUp }) => dueNotSetUp), most(({ blank }) => blank)];
  return [
    { title: t('overview.trend.day'), width: 104, render: (_, { day }) => day },
    {
      title: t('overview.columns.firms'),
      width: 80,
      align: 'right',
      render: (_, { firms }) => formatCount(firms),
    },
    {
      title: t('overview.columns.rate'),
      width: 190,
      render: (_, { organization }) => (
        <Amount
          value={organization.covered}
          most={organization.total}
          text={formatRate(organization)}
          title={`${organization.covered} / ${organization.total}`}
        />
      ),
    },
    {
      title: t('app.coverage.due-not-set-up'),
      width: 190,
      render: (_, month) => (
        <Amount
          value={month.dueNotSetUp}
          most={mostDue}
          text={formatCount(month.dueNotSetUp)}
          title={t('overview.openFirms', {
            what: t('app.coverage.due-not-set-up'),
            count: formatCount(month.dueNotSetUp),
          })}
          onOpen={() => open.due(month)}
        />
      ),
    },
    {
      title: t('overview.blank'),
      width: 190,
      render: (_, month) => (
        <Amount
          value={month.blank}
          most={mostBlank}
          text={`${formatCount(month.blank)} / ${formatCount(month.buildings)}`}
          title={t('overview.openBuildings', { what: t('overview.blank'), count: formatCount(month.blank) })}
          onOpen={() => open.blank(month)}
        />
      ),
    },
  ];
}

interface AmountProps {
  value: number;
  most: number;
  text: string;
  title: string;
  onOpen?(): void;
}

/** A number with a bar of its share of the most. */
function Amount({ value, most, text, title, onOpen }: AmountProps) {
  const width = `${most === 0 ? 0 : Math.round((value / most) * 100)}%`;
  return (
    <div className="trend-amount" title={title}>
      <div className="trend-bar" aria-hidden="true">
        <div style={{ width }} />
      </div>
      {onOpen ? (
        <button type="button" className="trend-count" aria-label={title} onClick={onOpen}>
          {text}
        </button>
      ) : (
        <span>{text}</span>
      )}
    </div>
  );
}
