import { Table, type TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BuildingCoverage, CoverageSummary } from '#shared/contract/coverage.ts';
import { COVERAGE_SYMBOLS } from '#shared/domain/coverage/coverage-symbols.ts';
import { CoverageBar } from '../../components/coverage-bar.tsx';
import { coverageColor } from '../../components/coverage-colors.ts';
import { formatCount, formatRate } from '../../components/format.ts';
import { useElementHeight } from '../../components/use-element-height.ts';
import { firmsAddress } from './firms-address.ts';
import { partitionCounts } from './partition.ts';
import { sortByGap } from './sort-by-gap.ts';

const HEAD_HEIGHT = 34;

/** Every building with its bar, the largest gap first. Only the rows in view are drawn. */
export function BuildingTable({ summary }: { summary: CoverageSummary }) {
  const { t } = useTranslation();
  const { byBuilding, basis } = summary;
  const rows = useMemo(() => sortByGap(byBuilding), [byBuilding]);
  const columns = useMemo(() => buildingColumns(t, basis), [t, basis]);
  const [height, measure] = useElementHeight();
  return (
    <div className="building-table" ref={measure}>
      <Table<BuildingCoverage>
        virtual
        size="small"
        rowKey="id"
        pagination={false}
        scroll={{ x: 1000, y: Math.max(120, height - HEAD_HEIGHT) }}
        columns={columns}
        dataSource={rows}
        locale={{ emptyText: t('overview.empty.noBuildings') }}
      />
    </div>
  );
}

function buildingColumns(t: TFunction, basis: CoverageSummary['basis']): TableColumnsType<BuildingCoverage> {
  return [
    {
      title: t('overview.columns.building'),
      width: 160,
      ellipsis: true,
      render: (_, { id, name }) => <Link to={firmsAddress({ basis, buildingId: id })}>{name}</Link>,
    },
    {
      title: t('overview.columns.place'),
      width: 165,
      ellipsis: true,
      render: (_, { street, community }) => [street, community].filter(Boolean).join(' / '),
    },
    { title: t('overview.columns.firms'), width: 50, align: 'right', render: (_, { firms }) => firms.total },
    {
      title: (
        <span style={{ color: coverageColor('due-not-set-up') }}>
          {COVERAGE_SYMBOLS['due-not-set-up']} {t('overview.columns.due')}
        </span>
      ),
      width: 88,
      align: 'right',
      render: (_, { id, firms, name }) =>
        firms.dueNotSetUp > 0 ? (
          <Link
            className="due-count"
            to={firmsAddress({ basis, buildingId: id, coverage: 'due-not-set-up' })}
            aria-label={`${name}: ${t('overview.openFirms', { what: t('app.coverage.due-not-set-up'), count: formatCount(firms.dueNotSetUp) })}`}
          >
            {firms.dueNotSetUp}
          </Link>
        ) : (
          <span className="weak">0</span>
        ),
    },
    {
      title: t('overview.columns.bar'),
      width: 190,
      render: (_, { firms }) => <CoverageBar counts={partitionCounts(firms)} height={12} />,
    },
    {
      title: t('overview.columns.rate'),
      width: 86,
      align: 'right',
      render: (_, { rates: { organization } }) => (
        <span title={`${organization.covered} / ${organization.total}`}>{formatRate(organization)}</span>
      ),
    },
    {
      title: t('overview.columns.org'),
      width: 185,
      ellipsis: true,
      render: (_, { org, status }) => org?.name ?? <BlankMark stationOnly={status === 'station-only'} />,
    },
    {
      title: t('overview.columns.station'),
      width: 140,
      ellipsis: true,
      render: (_, { station }) => station ?? <span className="weak">{t('overview.noStation')}</span>,
    },
    { title: t('overview.columns.workers'), width: 66, align: 'right', render: (_, { workers }) => workers },
  ];
}

function BlankMark({ stationOnly }: { stationOnly: boolean }) {
  const { t } = useTranslation();
  return (
    <span title={t('overview.blankHint')}>
      <strong className="blank-mark">{t('overview.blankMark')}</strong>
      {stationOnly && <span className="weak"> {t('overview.stationOnly')}</span>}
    </span>
  );
}
