import type { MarkedSheet } from '#shared/contract/exchange.ts';
import type { DiffRow, Preview } from '#shared/contract/roster.ts';

/** Remarks only say what was tidied: nobody has to mend that. */
function isBad({ level }: { level: string }): boolean {
  return level !== 'info';
}

/** True when some line of a dry run should go back to those who wrote it. */
export function hasMarks({ files, diff }: Pick<Preview, 'files' | 'diff'>): boolean {
  if (diff.conflict + diff.refused > 0) return true;
  return files.some(({ sheets }) => sheets.some(({ hidden, problems }) => !hidden && problems.some(isBad)));
}

/** What is wrong with the lines of each sheet: problems of reading, and why a line is refused or a conflict. */
export function collectMarks({ files }: Pick<Preview, 'files'>, rows: readonly DiffRow[]): MarkedSheet[] {
  return files.flatMap(({ file, sheets }, at) =>
    sheets.flatMap(({ name, hidden, headerRows, problems }) => {
      if (hidden) return [];
      const header = headerRows.at(-1) ?? 0;
      const marks: MarkedSheet['marks'] = problems
        .filter((problem) => isBad(problem) && problem.row > header)
        .map(({ row, column, code, params, value }) => ({
          row,
          column,
          kind: 'problem',
          code,
          params,
          value,
        }));
      for (const line of rows) {
        if (line.file !== file || line.sheet !== name || line.row === null) continue;
        for (const { code, params } of line.notes) {
          // A line without a name has been told so already.
          if (code === 'no-name' && problems.some(({ row }) => row === line.row)) continue;
          marks.push({ row: line.row, column: null, kind: 'note', code, params, value: null });
        }
      }
      return marks.length > 0 ? [{ file: at, name, headerRows, marks }] : [];
    }),
  );
}
