import type { RowCells } from '../data-grid/grid-column.ts';

/** A filter that the address of the page asked for. */
export interface FilterChip {
  /** Says what is filtered for: the same key is the same filter. */
  key: string;
  label: string;
  /** Null where the table was asked for with the filter. */
  test: ((row: RowCells) => boolean) | null;
  onRemove(): void;
}
