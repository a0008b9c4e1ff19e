import './table-page.css';
import type { UseQueryResult } from '@tanstack/react-query';
import { App } from 'antd';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsOf } from '../../app/as-of/as-of-context.tsx';
import { StatusBarSlot } from '../../app/frame/status-bar.tsx';
import { useLanguage } from '../../app/language/language-provider.tsx';
import { useStatus } from '../../app/live/use-status.ts';
import { CustomColumnsButton } from '../custom-columns/custom-columns-button.tsx';
import { useCustomColumns } from '../custom-columns/use-custom-columns.ts';
import { DataGrid, type DataGridHandle } from '../data-grid/data-grid.tsx';
import type { EditResult, TableEdit } from '../data-grid/edits/edit-queue.ts';
import type { GridColumn, Problem, RowCells } from '../data-grid/grid-column.ts';
import type { GridStatus } from '../data-grid/grid-status.ts';
import type { DecodedTable } from '../data-grid/rows/table-row.ts';
import { EndedRowsButton } from '../ended-rows/ended-rows-button.tsx';
import { errorSentence, refusalOf } from '../error-sentence.ts';
import { ViewButton } from '../exchange/view-button.tsx';
import { Failure } from '../failure.tsx';
import { Loading } from '../loading.tsx';
import { RecordHistoryButton } from '../record-history/record-history-button.tsx';
import { EndRowsDialog } from './end-rows-dialog.tsx';
import type { FilterChip } from './filter-chip.ts';
import type { TableName } from './table-name.ts';
import { TableStatus } from './table-status.tsx';
import { TableToolbar } from './table-toolbar.tsx';
import { useColumnFilters } from './use-column-filters.tsx';
import { useSettled } from './use-settled.ts';
import type { TableView } from './views/table-view.ts';
import { ViewTabs } from './views/view-tabs.tsx';

/** Milliseconds that typing rests before the rows are looked through. */
const SEARCH_DELAY = 150;

const NO_VIEWS: readonly TableView[] = [];

interface TablePageProps {
  /** The feature: where its texts are, and what the widths of the columns are remembered under. */
  name: TableName;
  columns: readonly GridColumn[];
  query: UseQueryResult<DecodedTable>;
  /** What the query was asked for; another one is another table. */
  scope: string;
  chips: readonly FilterChip[];
  /** Views that come with the table, beside those the person keeps. */
  views?: readonly TableView[];
  /** What the choices of the columns come from is still on its way. */
  isLoading: boolean;
  /** Further buttons of the page, beside those that every table has. */
  tools?: ReactNode;
  /** Buttons for the row that the person is at. */
  rowTools?(row: () => RowCells | null): ReactNode;
  edit(edit: TableEdit): Promise<EditResult>;
}

/** A page that is one table: the tools above it, the grid, and what the status bar says of it. */
export function TablePage({
  name,
  columns: given,
  query,
  scope,
  chips: asked,
  views = NO_VIEWS,
  isLoading,
  tools,
  rowTools,
  edit,
}: TablePageProps) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { asOf } = useAsOf();
  const { message } = App.useApp();
  const { data: registry } = useStatus();
  const grid = useRef<DataGridHandle>(null);
  const searchField = useRef<HTMLInputElement>(null);
  const [search, setSearch] = useState('');
  const settledSearch = useSettled(search, SEARCH_DELAY);
  const [status, setStatus] = useState<GridStatus | null>(null);
  const [ending, setEnding] = useState<readonly RowCells[] | null>(null);
  const stored = name === 'org' ? 'partyOrg' : name;
  const custom = useCustomColumns(stored);
  const columns = useMemo(() => [...given, ...custom.columns], [given, custom.columns]);
  const byColumn = useColumnFilters(columns, grid);
  const chips = useMemo(() => [...asked, ...byColumn.chips], [asked, byColumn.chips]);
  // The same filters under another name must not put the rows in order anew.
  const filterKey = chips.map(({ key }) => key).join('&');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the chips
  const filters = useMemo(() => chips.flatMap(({ test }) => test ?? []), [filterKey]);
  const locked = useMemo((): Problem | null => {
    if (asOf !== undefined) return { key: 'grid.locked.past', params: { day: asOf } };
    return registry?.readOnly ? { key: 'grid.locked.readOnly' } : null;
  }, [asOf, registry?.readOnly]);

  const explain = useCallback((error: unknown): Problem => {
    const refusal = refusalOf(error);
    return refusal ? { key: `errors.${refusal.code}`, params: refusal.params } : { key: 'grid.notSaved' };
  }, []);
  const openEnding = () => {
    const rows = grid.current?.selectedRows() ?? [];
    if (locked) void message.info(t(locked.key, locked.params ?? {}));
    else if (rows.length === 0) void message.info(t('grid.end.none'));
    else setEnding(rows);
  };
  const end = async (rows: readonly RowCells[], day: string, reason: string) => {
    setEnding(null);
    try {
      await grid.current?.endRows(rows, day, reason);
      void message.success(t('grid.end.done', { count: rows.length }));
    } catch {
      // The grid has said why.
    }
  };
  const wasEnding = useRef(false);
  useEffect(() => {
    if (wasEnding.current && !ending) grid.current?.focus();
    wasEnding.current = ending !== null;
  }, [ending]);

  // A table kept from an earlier visit is shown once it is known to be fresh: nothing must jump under the hand.
  const [freshScope, setFreshScope] = useState<string | null>(null);
  if (freshScope !== scope && query.data && !query.isFetching) setFreshScope(scope);
  if (query.error && !query.data) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data || freshScope !== scope || isLoading) return <Loading />;
  return (
    <div className="table-page">
      <ViewTabs
        table={name}
        builtIn={views}
        current={(view) => ({
          name: view,
          search,
          filters: byColumn.filters,
          layout: grid.current?.layout() ?? null,
        })}
        onShow={(view) => {
          setSearch(view.search);
          byColumn.setAll(view.filters);
          grid.current?.setLayout(view.layout);
        }}
      >
        {!locked && (
          <>
            <EndedRowsButton table={stored} />
            <CustomColumnsButton table={stored} kept={custom.kept} />
          </>
        )}
      </ViewTabs>
      <TableToolbar
        name={name}
        search={search}
        onSearch={setSearch}
        searchField={searchField}
        chips={chips}
        tools={tools}
        locked={locked}
        canEnd={(status?.selectedRows ?? 0) > 0}
        onAdd={() => grid.current?.goToNewRow()}
        onEnd={openEnding}
        onLeaveSearch={() => grid.current?.focus()}
      >
        <RecordHistoryButton
          table={stored}
          disabled={(status?.selectedRows ?? 0) === 0}
          record={() => {
            const row = grid.current?.selectedRows()[0];
            return row ? { id: row.id, name: String(row.value('name')) } : null;
          }}
        />
        <ViewButton
          table={name}
          filter={[...chips.map(({ label }) => label), settledSearch]
            .filter(Boolean)
            .join(t('app.listSeparator'))}
          picture={() => grid.current?.picture() ?? null}
        />
        {rowTools?.(() => grid.current?.selectedRows()[0] ?? null)}
      </TableToolbar>
      <DataGrid
        key={scope}
        ref={grid}
        name={name}
        label={t(`app.places.${name}`, { defaultValue: t(`history.tables.${name}`) })}
        lang={lang}
        columns={columns}
        table={query.data}
        today={registry?.today ?? ''}
        locked={locked}
        search={settledSearch}
        filters={filters}
        filtered={byColumn.filtered}
        onFilter={byColumn.ask}
        onFilterBy={byColumn.set}
        send={edit}
        refresh={async () => {
          await query.refetch();
        }}
        explain={explain}
        onNotice={(sentence) => void message.info(sentence)}
        onStatus={setStatus}
        onEndRows={openEnding}
        onSearch={() => searchField.current?.select()}
      />
      {query.error && <p role="alert">{errorSentence(query.error, t)}</p>}
      {ending && (
        <EndRowsDialog
          name={name}
          rows={ending}
          today={registry?.today ?? ''}
          onCancel={() => setEnding(null)}
          onEnd={(day, reason) => void end(ending, day, reason)}
        />
      )}
      {byColumn.panel}
      <StatusBarSlot>
        {status && <TableStatus status={status} onArrange={() => grid.current?.arrangeAnew()} />}
      </StatusBarSlot>
    </div>
  );
}
