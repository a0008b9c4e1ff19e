import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PLACE_KINDS, type Place } from '#shared/domain/coverage/place.ts';
import { useAsOf } from '../../app/as-of/as-of-context.tsx';
import { isCoverageClass } from '../../components/coverage-colors.ts';
import type { TableEdit } from '../../components/data-grid/edits/edit-queue.ts';
import type { RowCells } from '../../components/data-grid/grid-column.ts';
import { decodeTable } from '../../components/data-grid/rows/table-row.ts';
import { ExportButton } from '../../components/exchange/export-button.tsx';
import { linkChoices } from '../../components/table-page/column-kinds.ts';
import type { FilterChip } from '../../components/table-page/filter-chip.ts';
import { TablePage } from '../../components/table-page/table-page.tsx';
import { useIdChip } from '../../components/table-page/use-id-chip.ts';
import { writePlace } from '../../components/write-place.ts';
import { useHost, useQueries } from '../../host/host-context.tsx';
import { firmColumns } from './firm-columns.ts';

/** Bases that leave firms out. */
const NARROW_BASES = ['operating', 'three-have'] as const;
type NarrowBasis = (typeof NARROW_BASES)[number];

/**
 * 入驻单位: `/firms`, or `/firms?building=<id>&coverage=<class>&basis=<basis>` for some of them;
 * `&by=street|community|station|kind&place=<name>` for those of a place or kind.
 */
export function FirmPage() {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const { client } = useHost();
  const queries = useQueries();
  const { buildingId, basis, place, chips: filters } = useFirmFilters();
  const byId = useIdChip();
  const chips = useMemo(() => [...filters, ...byId], [filters, byId]);
  const input = { asOf, buildingId, basis, place };
  const query = useQuery(
    queries.firm.table.queryOptions({ input, select: decodeTable, structuralSharing: false }),
  );
  const { data: choices, isPending } = useQuery(queries.setup.choices.queryOptions());
  const columns = useMemo(
    () => firmColumns(t, linkChoices(choices?.buildings), linkChoices(choices?.instructors)),
    [t, choices],
  );
  /** Who looks at one building adds firms to it. */
  const edit = ({ create, ...rest }: TableEdit) =>
    client.firm.edit({ ...rest, create: create.map((values) => ({ buildingId, ...values })) });
  const views = useMemo(() => {
    const texts = [t('app.coverage.due-not-set-up')];
    const filters = [{ field: 'coverage', values: { texts, except: false } }];
    return [{ name: texts[0] ?? '', search: '', filters, layout: null }];
  }, [t]);
  return (
    <TablePage
      name="firm"
      columns={columns}
      query={query}
      scope={JSON.stringify(input)}
      isLoading={isPending}
      chips={chips}
      views={views}
      tools={<ExportButton buildingId={buildingId} />}
      edit={edit}
    />
  );
}

/** The filters that the address asks for. */
function useFirmFilters(): {
  buildingId: string | undefined;
  basis: NarrowBasis | undefined;
  place: Place | undefined;
  chips: FilterChip[];
} {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const { data: choices } = useQuery(useQueries().setup.choices.queryOptions());
  const buildingId = params.get('building') ?? undefined;
  const coverage = params.get('coverage');
  const basis = NARROW_BASES.find((narrow) => narrow === params.get('basis'));
  const [by, placeName] = [PLACE_KINDS.find((kind) => kind === params.get('by')), params.get('place')];
  const place = useMemo(() => by && { by, name: placeName }, [by, placeName]);
  const chips = useMemo(() => {
    const remove = (name: string) => () =>
      setParams((current) => {
        current.delete(name);
        return current;
      });
    const asked: FilterChip[] = [];
    if (buildingId !== undefined) {
      const name = choices?.buildings.find(({ id }) => id === buildingId)?.name ?? '';
      const label = t('firm.chips.building', { name });
      asked.push({ key: `building=${buildingId}`, label, test: null, onRemove: remove('building') });
    }
    if (place) {
      const label = t('firm.chips.place', { by: t(`overview.by.${place.by}`), name: writePlace(place, t) });
      asked.push({ key: 'place', label, test: null, onRemove: remove('by') });
    }
    if (isCoverageClass(coverage)) {
      const label = t('firm.chips.coverage', { coverage: t(`app.coverage.${coverage}`) });
      const test = (row: RowCells) => row.value('coverage') === coverage;
      asked.push({ key: `coverage=${coverage}`, label, test, onRemove: remove('coverage') });
    }
    if (basis) {
      const label = t('app.basis.chip', { basis: t(`app.basis.${basis}`) });
      asked.push({ key: 'basis', label, test: null, onRemove: remove('basis') });
    }
    return asked;
  }, [buildingId, coverage, basis, place, choices, t, setParams]);
  return { buildingId, basis, place, chips };
}
