import type { GridOptions } from 'ag-grid-community';
import type { GridRuntime } from '../grid-runtime.ts';
import { rememberColumns, restoreColumns } from '../remembered-columns.ts';
import type { TableRow } from '../rows/table-row.ts';

/** Rows drawn beyond the edges: enough for a turn of the wheel, few enough to draw between two frames. */
const ROW_BUFFER = 24;

/**
 * Everything AG Grid is told once; a new function here would make it sort and filter again. `name` is what the
 * widths of the columns are remembered under.
 */
export function gridOptions(runtime: GridRuntime, name: string): GridOptions<TableRow> {
  const { session, filter } = runtime;
  return {
    defaultColDef: { resizable: true, sortable: true, suppressHeaderMenuButton: true },
    maintainColumnOrder: true,
    getRowId: ({ data }) => data.id,
    rowBuffer: ROW_BUFFER,
    suppressCellFocus: true,
    suppressAnimationFrame: true,
    suppressColumnMoveAnimation: true,
    animateRows: false,
    suppressDragLeaveHidesColumns: true,
    suppressModelUpdateAfterUpdateTransaction: true,
    suppressScrollOnNewData: true,
    suppressNoRowsOverlay: true,
    // The page says itself that it is loading, and the grid's own word for it outlived the loading.
    loading: false,
    suppressContextMenu: true,
    ...(hasFloatingScrollbars() && { scrollbarWidth: 1 }),
    tooltipShowDelay: 500,
    isExternalFilterPresent: () => filter.isActive,
    doesExternalFilterPass: ({ data }) => data === undefined || filter.passes(data),
    postSortRows: ({ nodes, api }) => runtime.arrange(nodes, api),
    onGridReady: ({ api }) => {
      runtime.attach(api);
      restoreColumns(api, name);
    },
    onGridPreDestroyed: () => runtime.attach(null),
    onModelUpdated: () => runtime.modelUpdated(),
    onSortChanged: () => runtime.sorted(),
    onDisplayedColumnsChanged: () => session.view?.columnsMoved(),
    onColumnMoved: ({ finished, api }) => {
      session.view?.columnsMoved();
      if (finished) rememberColumns(api, name);
    },
    onColumnResized: ({ finished, api, source }) => {
      if (finished && source !== 'api') rememberColumns(api, name);
    },
  };
}

/** Where scrollbars float over the content the grid would keep an empty strip for them between the last rows. */
function hasFloatingScrollbars(): boolean {
  const probe = document.createElement('div');
  probe.style.cssText = 'position:absolute;visibility:hidden;width:50px;height:50px;overflow:scroll';
  document.body.append(probe);
  const width = probe.offsetWidth - probe.clientWidth;
  probe.remove();
  return width === 0;
}
