type Cell = string | number | null;
export type RowState = Readonly<Record<string, Cell>>;

export interface FieldChange {
  field: string;
  old: Cell;
  new: Cell;
}

/** Columns that say nothing to a person. */
const INTERNAL = new Set(['id', 'version', 'nameKey']);
const CUSTOM = 'custom';

/**
 * The cells in which two states of a row differ, in the order of its columns; null stands for no row. The
 * office's own columns come one by one as `custom:HEADER`.
 */
export function diffRow(before: RowState | null, after: RowState | null): FieldChange[] {
  return diffCells(before, after).flatMap((change) => {
    if (INTERNAL.has(change.field)) return [];
    if (change.field !== CUSTOM) return [change];
    return diffCells(readTexts(change.old), readTexts(change.new)).map((text) => ({
      ...text,
      field: `${CUSTOM}:${text.field}`,
    }));
  });
}

function diffCells(before: RowState | null, after: RowState | null): FieldChange[] {
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...fields]
    .map((field) => ({ field, old: before?.[field] ?? null, new: after?.[field] ?? null }))
    .filter((change) => change.old !== change.new);
}

function readTexts(json: Cell): RowState {
  return typeof json === 'string' ? (JSON.parse(json) as RowState) : {};
}
