import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useAsOf } from '../../app/as-of/as-of-context.tsx';
import type { RowCells } from '../../components/data-grid/grid-column.ts';
import { decodeTable } from '../../components/data-grid/rows/table-row.ts';
import { TemplateButton } from '../../components/exchange/template-button.tsx';
import { linkChoices } from '../../components/table-page/column-kinds.ts';
import type { FilterChip } from '../../components/table-page/filter-chip.ts';
import { TablePage } from '../../components/table-page/table-page.tsx';
import { useIdChip } from '../../components/table-page/use-id-chip.ts';
import { useHost, useQueries } from '../../host/host-context.tsx';
import { buildingColumns } from './building-columns.ts';
import { FloorPlanButton } from './floor-plan-button.tsx';

/** 楼宇: `/buildings`, or `/buildings?status=blank` for those without an org of their own; `?id=` names rows. */
export function BuildingPage() {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const { client } = useHost();
  const queries = useQueries();
  const [byStatus, byId] = [useBuildingFilters(), useIdChip()];
  const chips = useMemo(() => [...byStatus, ...byId], [byStatus, byId]);
  const input = { asOf };
  const query = useQuery(
    queries.building.table.queryOptions({ input, select: decodeTable, structuralSharing: false }),
  );
  const { data: choices, isPending } = useQuery(queries.setup.choices.queryOptions());
  const columns = useMemo(
    () =>
      buildingColumns(t, {
        stations: linkChoices(choices?.stations),
        communities: linkChoices(choices?.communities),
        sponsors: linkChoices(choices?.sponsors),
      }),
    [t, choices],
  );
  const views = useMemo(() => {
    const texts = [t('coverage.building.station-only'), t('coverage.building.blank')];
    const filters = [{ field: 'status', values: { texts, except: false } }];
    return [{ name: t('building.blankView'), search: '', filters, layout: null }];
  }, [t]);
  return (
    <TablePage
      name="building"
      columns={columns}
      query={query}
      scope={JSON.stringify(input)}
      isLoading={isPending}
      chips={chips}
      views={views}
      tools={<TemplateButton />}
      rowTools={(row) => <FloorPlanButton row={row} />}
      edit={(edit) => client.building.edit(edit)}
    />
  );
}

/** 空白楼宇 has no org of its own, with a station or without. */
function useBuildingFilters(): FilterChip[] {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const isBlankAsked = params.get('status') === 'blank';
  return useMemo(() => {
    if (!isBlankAsked) return [];
    return [
      {
        key: 'status=blank',
        label: t('building.chips.blank'),
        test: (row: RowCells) => row.value('status') !== 'with-org',
        onRemove: () => setParams({}),
      },
    ];
  }, [isBlankAsked, t, setParams]);
}
