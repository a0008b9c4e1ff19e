import type { Cell } from '#shared/contract/base.ts';
import type { FormCell } from '#shared/contract/official-form.ts';
import { readSource } from '#shared/domain/official-form/form-sources.ts';

export interface FormValuesOfDay {
  figures: Record<string, Cell>;
  lists: Record<string, Record<string, Cell>[]>;
}

/** What a cell of a form will show. */
export interface PlacedValue {
  text: string;
  /** The first cell of a list, or the only one of a figure: the one that a person pointed at. */
  isStart: boolean;
}

/** The values of a sheet by cell, lists written downwards. */
export function placeCells(
  cells: readonly FormCell[],
  sheet: string,
  { figures, lists }: FormValuesOfDay,
): Map<string, PlacedValue> {
  const placed = new Map<string, PlacedValue>();
  for (const { sheet: name, cell, source: text } of cells) {
    const source = readSource(text);
    if (name !== sheet || !source) continue;
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const values =
      source.kind === 'figure'
        ? [figures[source.figure] ?? null]
        : (lists[source.list] ?? []).map((line) => line[source.field] ?? null);
    placed.set(cell, { text: '', isStart: true });
    for (const [down, value] of values.entries()) {
      placed.set(`${letters}${Number(row) + down}`, { text: String(value ?? ''), isStart: down === 0 });
    }
  }
  return placed;
}
