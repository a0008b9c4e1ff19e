import type { Cell, Merge, SheetGrid } from '#shared/domain/roster/sheet-grid.ts';

function readPosition(name: string): [row: number, column: number] {
  const [, letters = 'A', line = '1'] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [Number(line) - 1, column];
}

function readRange(range: string): Merge {
  const [from = 'A1', to = from] = range.split(':');
  const [top, left] = readPosition(from);
  const [bottom, right] = readPosition(to);
  return { top, left, bottom, right };
}

/** A cell as tests write it: `''` and `undefined` are blank. */
type WrittenCell = Cell | undefined;

/** A sheet from its lines; a line may be written as `'单位名称|员工人数|'`. `merges` as a spreadsheet names them. */
export function aGrid(
  lines: readonly (string | readonly WrittenCell[])[],
  { merges = [], name = 'Sheet1' }: { merges?: string[]; name?: string } = {},
): SheetGrid {
  const rows = lines.map((line) => {
    const cells = typeof line === 'string' ? line.split('|') : line;
    return cells.map((cell) => (cell === '' || cell === undefined ? null : cell));
  });
  return { name, hidden: false, rows, merges: merges.map(readRange) };
}
