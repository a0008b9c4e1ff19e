import { Popover } from 'antd';
import type { TFunction } from 'i18next';
import { type ReactNode, type RefObject, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataGridHandle } from '../data-grid/data-grid.tsx';
import { type ColumnFilter, filterTest } from '../data-grid/filter/column-filter.ts';
import { FilterPanel } from '../data-grid/filter/filter-panel.tsx';
import type { GridColumn } from '../data-grid/grid-column.ts';
import type { FilterChip } from './filter-chip.ts';

/** With its frame. */
const PANEL_WIDTH = 300;

/** A column whose filter is being asked for, and where on the screen. */
interface Asking {
  field: string;
  left: number;
  bottom: number;
}

interface ColumnFilters {
  chips: FilterChip[];
  /** The columns that are filtered by. */
  filtered: ReadonlySet<string>;
  /** Opens the panel of a column under an element. */
  ask(field: string, anchor: Element): void;
  /** Filters a column, in place of what it was filtered by. */
  set(filter: ColumnFilter): void;
  filters: readonly ColumnFilter[];
  /** Filters by these and nothing else. */
  setAll(filters: readonly ColumnFilter[]): void;
  panel: ReactNode;
}

/** The filters that a person sets by the headers of one table. */
export function useColumnFilters(
  columns: readonly GridColumn[],
  grid: RefObject<DataGridHandle | null>,
): ColumnFilters {
  const { t } = useTranslation();
  const [filters, setFilters] = useState<readonly ColumnFilter[]>([]);
  const [asking, setAsking] = useState<Asking | null>(null);
  const chips = useMemo(
    () => filters.flatMap((filter) => chipOf(filter, columns, setFilters, t)),
    [filters, columns, t],
  );
  const filtered = useMemo(() => new Set(filters.map(({ field }) => field)), [filters]);
  const ask = useCallback((field: string, anchor: Element) => {
    const { left, bottom } = anchor.getBoundingClientRect();
    // The last columns stand at the edge of the window.
    setAsking({ field, left: Math.min(left, window.innerWidth - PANEL_WIDTH), bottom });
  }, []);
  const set = useCallback((filter: ColumnFilter) => {
    setFilters((last) => [...last.filter(({ field }) => field !== filter.field), filter]);
  }, []);
  const close = () => {
    setAsking(null);
    grid.current?.focus();
  };
  const column = columns.find(({ field }) => field === asking?.field);
  const panel = asking && column && (
    <Popover
      open
      trigger={[]}
      placement="bottomLeft"
      title={t('grid.filter.title', { column: column.header })}
      onOpenChange={(open) => !open && close()}
      content={
        <FilterPanel
          key={column.field}
          column={column}
          filter={filters.find(({ field }) => field === column.field) ?? null}
          values={grid.current?.listValues(column, othersOf(filters, column, columns)) ?? []}
          onApply={(filter) => {
            const others = filters.filter(({ field }) => field !== column.field);
            setFilters(filter ? [...others, filter] : others);
            close();
          }}
          onClose={close}
        />
      }
    >
      <span className="filter-anchor" style={{ left: asking.left, top: asking.bottom }} />
    </Popover>
  );
  return { chips, filtered, ask, set, filters, setAll: setFilters, panel };
}

/** The tests of the other columns: a value list counts what they leave. */
function othersOf(filters: readonly ColumnFilter[], { field }: GridColumn, columns: readonly GridColumn[]) {
  return filters.flatMap((filter) => {
    const column = columns.find((one) => one.field === filter.field);
    return column && filter.field !== field ? [filterTest(filter, column)] : [];
  });
}

function chipOf(
  filter: ColumnFilter,
  columns: readonly GridColumn[],
  setFilters: (change: (last: readonly ColumnFilter[]) => readonly ColumnFilter[]) => void,
  t: TFunction,
): FilterChip[] {
  const column = columns.find(({ field }) => field === filter.field);
  if (!column) return [];
  return [
    {
      key: `column:${JSON.stringify(filter)}`,
      label: `${column.header}${t('grid.filter.colon')}${describeFilter(filter, t)}`,
      test: filterTest(filter, column),
      onRemove: () => setFilters((last) => last.filter(({ field }) => field !== filter.field)),
    },
  ];
}

/** As many values as a chip names. */
const NAMED = 2;

/** A filter in a few words: `甲公司、乙公司 等 5 项`, `3 – 5`, `包含“物业”`. */
function describeFilter({ values, range, text }: ColumnFilter, t: TFunction): string {
  const said: string[] = [];
  if (text)
    said.push(t('grid.filter.said', { condition: t(`grid.filter.${text.condition}`), words: text.words }));
  if (range) said.push(`${range.from ?? ''} – ${range.to ?? ''}`);
  if (values) {
    const names = values.texts.slice(0, NAMED).map((value) => value || t('grid.filter.blank'));
    const list = names.join(t('app.listSeparator'));
    const more = values.texts.length > NAMED;
    const named = more ? t('grid.filter.andMore', { list, count: values.texts.length }) : list;
    if (values.except) said.push(t('grid.filter.except', { list: named }));
    else said.push(values.texts.length === 0 ? t('grid.filter.none') : named);
  }
  return said.join(t('app.listSeparator'));
}
