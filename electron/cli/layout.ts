/** Chinese and full-width characters take two columns of a terminal. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu;

/** Columns that a text takes on a terminal. */
export function widthOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

/** A table of texts in aligned columns; the columns from `numbersFrom` on are aligned to the right. */
export function layoutTable(rows: readonly (readonly string[])[], numbersFrom = Infinity): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, widthOf(cell));
  }
  return rows
    .map((row) =>
      row
        .map((cell, i) => {
          const space = ' '.repeat((widths[i] ?? 0) - widthOf(cell));
          return i >= numbersFrom ? space + cell : cell + space;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** `covered ÷ total` as a percentage with one decimal; `–` where nothing is to be covered. */
export function formatRate({ covered, total }: { covered: number; total: number }): string {
  return total === 0 ? '–' : `${((covered / total) * 100).toFixed(1)}%`;
}
