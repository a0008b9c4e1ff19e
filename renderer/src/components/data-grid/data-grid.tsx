import './data-grid.css';
import { AgGridReact } from 'ag-grid-react';
import {
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '#shared/contract/base.ts';
import { columnDefs } from './ag/column-defs.tsx';
import { gridOptions } from './ag/grid-options.ts';
import { gridLocale } from './ag/locale.ts';
import { GRID_MODULES } from './ag/modules.ts';
import { gridTheme } from './ag/theme.ts';
import { useClipboard } from './clipboard/use-clipboard.ts';
import { cellBox, cellPlace } from './cursor/cell-place.ts';
import type { Place } from './cursor/selection.ts';
import { usePointer } from './cursor/use-pointer.ts';
import { CellEditor, type CellEditorHandle } from './editor/cell-editor.tsx';
import type { EditResult, TableEdit } from './edits/edit-queue.ts';
import type { ColumnFilter } from './filter/column-filter.ts';
import type { ListedValue } from './filter/list-values.ts';
import { FindPanel } from './find/find-panel.tsx';
import type { GridColumn, Problem, RowCells } from './grid-column.ts';
import { applyLayout, type GridLayout, readLayout } from './grid-layout.ts';
import { type GridPicture, takePicture } from './grid-picture.ts';
import type { GridStatus } from './grid-status.ts';
import { GridMenu, type MenuPlace } from './menu/grid-menu.tsx';
import type { DecodedTable, TableRow } from './rows/table-row.ts';
import { useGridRuntime } from './use-grid-runtime.ts';

/** What a page can ask the grid to do. */
export interface DataGridHandle {
  focus(): void;
  goToNewRow(): void;
  /** The records among the selected rows. */
  selectedRows(): RowCells[];
  /** Ends records with a day and a reason, as one command. */
  endRows(rows: readonly RowCells[], day: string, reason: string): Promise<EditResult>;
  /** The texts of a column with their counts, among the rows that pass these tests and the search. */
  listValues(column: GridColumn, tests: readonly ((row: RowCells) => boolean)[]): ListedValue[];
  /** What is before the person: columns and rows in the order of the screen. */
  picture(): GridPicture | null;
  /** The columns and the sort as they are; null before the grid is drawn. */
  layout(): GridLayout | null;
  /** Puts them as a layout has them; null takes the sort off. */
  setLayout(layout: GridLayout | null): void;
  /** Sorts and filters anew; rows written since may go elsewhere or out of sight. */
  arrangeAnew(): void;
}

export interface DataGridProps {
  /** Under which the widths of the columns are remembered. */
  name: string;
  /** What the table is called, for those who cannot see it. */
  label: string;
  lang: Lang;
  columns: readonly GridColumn[];
  table: DecodedTable;
  today: string;
  /** Why nothing can be written; null where it can. */
  locked: Problem | null;
  /** The rows are given: none can be made. */
  fixedRows?: boolean;
  /** Words that the cells of a row must contain. */
  search: string;
  /** Further tests that a row must pass. */
  filters: readonly ((row: RowCells) => boolean)[];
  /** The columns among them that are filtered by. */
  filtered: ReadonlySet<string>;
  /** Asks what a column is filtered by. */
  onFilter(field: string, anchor: Element): void;
  /** Filters by a column at once. */
  onFilterBy(filter: ColumnFilter): void;
  /** Carries one gesture to the core as one command. */
  send(edit: TableEdit): Promise<EditResult>;
  refresh(): Promise<void>;
  explain(error: unknown): Problem;
  onNotice(sentence: string): void;
  onStatus(status: GridStatus): void;
  onEndRows(): void;
  /** Goes to the words that rows are filtered by. */
  onSearch(): void;
  ref?: Ref<DataGridHandle>;
}

/**
 * A table to work in as in a spreadsheet: everything is typed into cells, every gesture is one command, and
 * rows stay where they are until the person sorts or filters again.
 */
export function DataGrid(props: DataGridProps) {
  const { name, label, lang, columns, table, locked, fixedRows, search, filters, filtered, onFilter, ref } =
    props;
  const { t } = useTranslation();
  const editor = useRef<CellEditorHandle>(null);
  const grid = useRef<HTMLDivElement>(null);
  const runtime = useGridRuntime(props, editor);
  const { session, store } = runtime;

  useLayoutEffect(() => runtime.setColumns(columns), [runtime, columns]);
  useLayoutEffect(() => {
    session.locked = locked;
    session.view?.redrawAll();
  }, [session, locked]);
  useEffect(() => runtime.takeTable(table), [runtime, table]);
  useEffect(() => runtime.setFilter(search, filters), [runtime, search, filters]);
  useEffect(() => () => void session.submitNewRow(), [session]);
  useEffect(() => {
    // Who came here by the navigation goes on with the keyboard in the table.
    const { activeElement } = document;
    if (activeElement === document.body || activeElement?.closest('nav')) editor.current?.focus();
  }, []);

  const defs = useMemo(
    () =>
      columnDefs(columns, {
        ...runtime.cells,
        rowHeader: t('grid.row'),
        movedHint: t('grid.moved'),
        newRowHint: t('grid.newRow'),
        isFiltered: ({ field }) => filtered.has(field),
        filterLabel: ({ header }) => t('grid.filter.title', { column: header }),
        onFilter: ({ field }, anchor) => onFilter(field, anchor),
      }),
    [columns, runtime, t, filtered, onFilter],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: other choices may name the same values anew
  useEffect(() => session.view?.redrawAll(), [session, defs]);
  const [options] = useState(() => gridOptions(runtime, name));
  const newRows = useMemo(() => (locked || fixedRows ? [] : [store.newRow]), [locked, fixedRows, store]);
  const focus = useCallback(() => {
    editor.current?.commit();
    editor.current?.focus();
  }, []);
  const pointer = usePointer(session, focus, () => editor.current?.open());
  const clipboard = useClipboard(session, () => editor.current?.focus());
  const [finding, setFinding] = useState(false);
  const openFind = () => setFinding(true);
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const filterHere = () => {
    const field = session.cursor.cell?.column.field;
    const header = field && grid.current?.querySelector(`.ag-header-cell[col-id="${CSS.escape(field)}"]`);
    if (header) onFilter(field, header);
  };
  useImperativeHandle(ref, () => ({
    focus,
    goToNewRow: () => {
      focus();
      session.cursor.goToNewRow(0);
    },
    selectedRows: () => session.cursor.rows,
    endRows: (rows, day, reason) => store.end(rows, day, reason),
    picture: () => takePicture(session),
    layout: () => session.view && readLayout(session.view.api),
    setLayout: (layout) => {
      if (session.view) applyLayout(session.view.api, layout);
    },
    arrangeAnew: () => runtime.arrangeAnew(),
    listValues: (column, tests) => runtime.listValues(column, search, tests),
  }));

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the grid inside has the roles; here the mouse is heard once for all cells
    <div
      ref={grid}
      className="dg"
      onMouseDown={pointer.onMouseDown}
      onDoubleClick={pointer.onDoubleClick}
      onCopy={clipboard.onCopy}
      onCut={clipboard.onCut}
      onPaste={clipboard.onPaste}
      onContextMenu={(event) => {
        event.preventDefault();
        const { clientX: left, clientY: top } = event;
        if (cellPlace(event.target)) setMenu({ left, top });
      }}
      onBlur={({ relatedTarget, currentTarget }) => {
        // Leaving for another part of the window finishes the record; leaving for another program does not.
        if (relatedTarget && !currentTarget.contains(relatedTarget)) session.submitNewRow();
      }}
    >
      <AgGridReact<TableRow>
        modules={GRID_MODULES}
        theme={gridTheme}
        localeText={gridLocale(lang)}
        key={lang}
        columnDefs={defs}
        pinnedBottomRowData={newRows}
        gridOptions={options}
      />
      <CellEditor
        ref={editor}
        session={session}
        label={label}
        grid={grid}
        today={props.today}
        onEndRows={props.onEndRows}
        onSearch={props.onSearch}
        onFind={openFind}
        onFilter={filterHere}
        onMenu={() => setMenu(menuPlace(grid.current, session.cursor.selection.cursor))}
      />
      {finding && (
        <FindPanel
          session={session}
          table={table}
          onClose={() => {
            setFinding(false);
            editor.current?.focus();
          }}
        />
      )}
      {menu && (
        <GridMenu
          place={menu}
          onClose={() => {
            setMenu(null);
            editor.current?.focus();
          }}
          session={session}
          today={props.today}
          fixedRows={fixedRows === true}
          edit={(everywhere) => editor.current?.open(everywhere)}
          copy={clipboard.copy}
          cut={clipboard.cut}
          paste={clipboard.paste}
          filterBy={props.onFilterBy}
          filter={filterHere}
          find={openFind}
          endRows={props.onEndRows}
        />
      )}
    </div>
  );
}

/** Under the cell with the cursor; in the middle of the grid where it is out of sight. */
function menuPlace(grid: HTMLElement | null, cursor: Place): MenuPlace | null {
  if (!grid) return null;
  const { left, top, width, height } = grid.getBoundingClientRect();
  const box = cellBox(grid, cursor);
  return box
    ? { left: left + box.left, top: top + box.top + box.height }
    : { left: left + width / 2, top: top + height / 2 };
}
