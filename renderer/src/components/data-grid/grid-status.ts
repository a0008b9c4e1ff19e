import { isSingleCell } from './cursor/selection.ts';
import type { GridSession } from './session/grid-session.ts';
import { type SelectionSummary, summarise } from './session/selection-edits.ts';

/** What a status bar says of a grid. */
export interface GridStatus {
  shown: number;
  total: number;
  /** Cells that are not written because something is wrong with them. */
  refused: number;
  /** Rows that stand where a new sort or filter would not leave them. */
  moved: number;
  /** Records among the selected rows. */
  selectedRows: number;
  /** Null where a single cell is selected. */
  selection: SelectionSummary | null;
}

export function gridStatus(session: GridSession, moved: number): GridStatus {
  const { view, store, cursor } = session;
  return {
    shown: view?.shownRows ?? 0,
    total: store.rows.size,
    refused: store.drafts.countRefused(),
    moved,
    selectedRows: view ? cursor.rows.length : 0,
    selection: view && !isSingleCell(cursor.selection) ? summarise(view, store, cursor.area) : null,
  };
}
