import type { FormSheet } from '#shared/contract/official-form.ts';

/** A cell to draw; merged ones are drawn once, as large as they are. */
export interface FormGridCell {
  /** Like `B5`. */
  ref: string;
  /** 0-based. */
  column: number;
  text: string;
  across: number;
  down: number;
}

/** The cells of each line of a sheet; what lies under a merged cell is left out. */
export function layoutCells({ rows, merges }: FormSheet): FormGridCell[][] {
  const covered = new Set<string>();
  const merged = new Map<string, { across: number; down: number }>();
  for (const { top, left, bottom, right } of merges) {
    merged.set(`${top},${left}`, { across: right - left + 1, down: bottom - top + 1 });
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) covered.add(`${row},${column}`);
    }
    covered.delete(`${top},${left}`);
  }
  return rows.map((cells, row) =>
    cells.flatMap((text, column) => {
      const place = `${row},${column}`;
      if (covered.has(place)) return [];
      const { across, down } = merged.get(place) ?? { across: 1, down: 1 };
      return [{ ref: `${columnLetter(column)}${row + 1}`, column, text, across, down }];
    }),
  );
}

/** `A` for 0, `AB` for 27. */
export function columnLetter(column: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}
