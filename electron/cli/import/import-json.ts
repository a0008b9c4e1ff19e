import type { TFunction } from 'i18next';
import type { z } from 'zod';
import type { applyResultSchema, DiffRow, Preview, SheetSummary } from '#shared/contract/roster.ts';

export type Applied = z.infer<typeof applyResultSchema>;
type Problem = SheetSummary['problems'][number];

/** The one JSON document of `import`. `rows` are the lines that are neither new nor unchanged. */
export function toImportJson(
  preview: Preview,
  rows: readonly DiffRow[],
  applied: Applied | null,
  t: TFunction,
) {
  return {
    files: preview.files.map(({ refused, sheets, ...file }) => ({
      ...file,
      refused: refused && { code: refused.code, message: t(`errors.${refused.code}`, refused.params) },
      sheets: sheets.map((sheet) => ({
        ...sheet,
        problems: sheet.problems.map((problem) => ({ ...problem, message: explainProblem(problem, t) })),
      })),
    })),
    buildings: preview.buildings,
    diff: preview.diff,
    stations: preview.stations,
    rows: rows.map(({ notes, ...row }) => ({
      ...row,
      notes: notes.map(({ code, params }) => ({ code, message: t(`rosterNotes.${code}`, params) })),
    })),
    applied: applied !== null,
    entry: applied?.entry ?? null,
  };
}

/** The sentence of a problem. */
export function explainProblem({ code, params, column, value }: Problem, t: TFunction): string {
  return t(`roster.problems.${code}`, { column: column ?? '', value: value ?? '', ...params });
}
