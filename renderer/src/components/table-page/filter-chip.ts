import type { RowCells } from '../data-grid/grid-column.ts';

/** A filter that the address of the page asked for. */
export interface FilterChip {
  key: string;
  label: string;
  /** Null where the table was asked for with the filter. */
  test: ((row: RowCells) => boolean) | null;
  onRemove(): void;
}
