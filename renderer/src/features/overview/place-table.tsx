import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Table, type TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CoverageSummary, SplitCoverage } from '#shared/contract/coverage.ts';
import type { CoverageClass } from '#shared/domain/coverage/classify-firm.ts';
import type { PlaceKind } from '#shared/domain/coverage/place.ts';
import { CoverageBar } from '../../components/coverage-bar.tsx';
import { Failure } from '../../components/failure.tsx';
import { formatCount, formatRate } from '../../components/format.ts';
import { Loading } from '../../components/loading.tsx';
import { useElementHeight } from '../../components/use-element-height.ts';
import { writePlace } from '../../components/write-place.ts';
import { useQueries } from '../../host/host-context.tsx';
import { firmsAddress } from './firms-address.ts';
import { partitionCounts } from './partition.ts';
import { sortPlacesByGap } from './sort-by-gap.ts';

const HEAD_HEIGHT = 34;

interface PlaceTableProps {
  summary: CoverageSummary;
  by: PlaceKind;
}

/** The figures by street, community, station or kind of firm, the largest gap first; every number opens its list. */
export function PlaceTable({ summary: { asOf, basis }, by }: PlaceTableProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(
    useQueries().coverage.places.queryOptions({
      input: { asOf, basis, by },
      placeholderData: keepPreviousData,
    }),
  );
  const rows = useMemo(() => sortPlacesByGap(data ?? []), [data]);
  const columns = useMemo(() => placeColumns(t, by, basis), [t, by, basis]);
  const [height, measure] = useElementHeight();
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  return (
    <div className="building-table" ref={measure}>
      {data ? (
        <Table<SplitCoverage>
          virtual
          size="small"
          rowKey={({ place }) => place ?? ''}
          pagination={false}
          scroll={{ x: 900, y: Math.max(120, height - HEAD_HEIGHT) }}
          columns={columns}
          dataSource={rows}
          locale={{ emptyText: t('overview.empty.noBuildings') }}
        />
      ) : (
        <Loading />
      )}
    </div>
  );
}

function placeColumns(
  t: TFunction,
  by: PlaceKind,
  basis: CoverageSummary['basis'],
): TableColumnsType<SplitCoverage> {
  const firmsLink = (place: string | null, count: number, coverage?: CoverageClass) => {
    const what = coverage ? t(`app.coverage.${coverage}`) : t('overview.total');
    const name = writePlace({ by, name: place }, t);
    return (
      <Link
        to={firmsAddress({ basis, place: { by, name: place }, ...(coverage && { coverage }) })}
        aria-label={`${name}: ${t('overview.openFirms', { what, count: formatCount(count) })}`}
      >
        {formatCount(count)}
      </Link>
    );
  };
  const columns: TableColumnsType<SplitCoverage> = [
    {
      title: t(`overview.by.${by}`),
      width: 180,
      ellipsis: true,
      render: (_, { place }) => writePlace({ by, name: place }, t),
    },
    {
      title: t('overview.columns.firms'),
      width: 70,
      align: 'right',
      render: (_, { place, firms }) => firmsLink(place, firms.total),
    },
    {
      title: t('overview.columns.due'),
      width: 88,
      align: 'right',
      render: (_, { place, firms }) => firmsLink(place, firms.dueNotSetUp, 'due-not-set-up'),
    },
    {
      title: t('overview.columns.bar'),
      width: 240,
      render: (_, { firms }) => <CoverageBar counts={partitionCounts(firms)} height={12} />,
    },
    {
      title: t('overview.columns.rate'),
      width: 96,
      align: 'right',
      render: (_, { rates: { organization } }) => (
        <span title={`${organization.covered} / ${organization.total}`}>{formatRate(organization)}</span>
      ),
    },
  ];
  if (by === 'kind') return columns;
  return [
    ...columns,
    {
      title: t('overview.buildings'),
      width: 76,
      align: 'right',
      render: (_, { buildings, buildingIds }) => (
        <BuildingsLink count={buildings?.total ?? 0} ids={buildingIds} isBlank={false} />
      ),
    },
    {
      title: t('overview.blank'),
      width: 96,
      align: 'right',
      render: (_, { buildings, buildingIds }) => (
        <BuildingsLink count={buildings?.blank ?? 0} ids={buildingIds} isBlank />
      ),
    },
  ];
}

function BuildingsLink({ count, ids, isBlank }: { count: number; ids: string[]; isBlank: boolean }) {
  const { t } = useTranslation();
  const query = new URLSearchParams({ ...(isBlank && { status: 'blank' }), id: ids.join(',') });
  const what = t(isBlank ? 'overview.blank' : 'overview.buildings');
  return (
    <Link
      to={`/buildings?${query}`}
      aria-label={t('overview.openBuildings', { what, count: formatCount(count) })}
    >
      {formatCount(count)}
    </Link>
  );
}
