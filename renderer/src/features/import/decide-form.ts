import type { SheetSummary } from '#shared/contract/roster.ts';
import type { FormDecision, ImportDecisions } from '#shared/contract/roster-decisions.ts';
import { isOpenQuestion } from '#shared/domain/roster/columns/is-open-question.ts';

export type Column = SheetSummary['columns'][number];
export type ColumnTarget = FormDecision['columns'][string];
export type Strategy = Column['merge'];
type FileDecision = ImportDecisions['files'][string];
type SheetDecision = FileDecision['sheets'][string];

export const NOTHING_DECIDED: ImportDecisions = { files: {}, forms: {}, values: {}, firms: [] };

function formOf(decisions: ImportDecisions, { fingerprint, decided }: SheetSummary): FormDecision {
  return decisions.forms[fingerprint] ?? decided ?? { columns: {}, merge: {} };
}

function withForm(decisions: ImportDecisions, sheet: SheetSummary, form: FormDecision): ImportDecisions {
  return { ...decisions, forms: { ...decisions.forms, [sheet.fingerprint]: form } };
}

/** True for a target that only one column can fill. */
function isExclusive(target: ColumnTarget): boolean {
  return target !== null && target !== 'remark';
}

/** Sends a column somewhere. The column that went there before goes nowhere from now on. */
export function sendColumn(
  decisions: ImportDecisions,
  sheet: SheetSummary,
  key: string,
  target: ColumnTarget,
): ImportDecisions {
  const form = formOf(decisions, sheet);
  const columns = { ...form.columns };
  for (const column of sheet.columns) {
    if (isExclusive(target) && column.field === target && column.key !== key) columns[column.key] = null;
  }
  columns[key] = target;
  return withForm(decisions, sheet, { ...form, columns });
}

/** Takes columns as they were recognised: the answer to every open question, or to one. */
export function confirmColumns(
  decisions: ImportDecisions,
  sheet: SheetSummary,
  keys: readonly string[],
): ImportDecisions {
  const form = formOf(decisions, sheet);
  const columns = { ...form.columns };
  for (const { key, field } of sheet.columns) {
    if (keys.includes(key)) columns[key] = field as ColumnTarget;
  }
  return withForm(decisions, sheet, { ...form, columns });
}

export function chooseStrategy(
  decisions: ImportDecisions,
  sheet: SheetSummary,
  key: string,
  strategy: Strategy,
): ImportDecisions {
  const form = formOf(decisions, sheet);
  return withForm(decisions, sheet, { ...form, merge: { ...form.merge, [key]: strategy } });
}

/** The columns that a person should look at. */
export function openQuestions({ taken, columns }: Pick<SheetSummary, 'taken' | 'columns'>): Column[] {
  return taken ? columns.filter(isOpenQuestion) : [];
}

/** Columns and wordings of all sheets that wait for a person. */
export function countQuestions(files: readonly { sheets: readonly SheetSummary[] }[]): number {
  const seen = new Set<string>();
  let count = 0;
  for (const sheet of files.flatMap(({ sheets }) => sheets)) {
    if (!sheet.taken) continue;
    // One answer settles the columns of all files of a form, and a wording wherever it stands.
    if (!seen.has(sheet.fingerprint)) count += openQuestions(sheet).length;
    seen.add(sheet.fingerprint);
    for (const { field, wording, by } of sheet.wordings) {
      if (by === 'unknown' && !seen.has(`${field} ${wording}`)) count++;
      seen.add(`${field} ${wording}`);
    }
  }
  return count;
}

/** True when something was decided that the registry remembers. */
export function hasDecided({ forms, values, firms }: ImportDecisions): boolean {
  return Object.keys(forms).length + Object.keys(values).length + firms.length > 0;
}

function withFile(
  decisions: ImportDecisions,
  key: string,
  change: (file: FileDecision) => FileDecision,
): ImportDecisions {
  const file = decisions.files[key] ?? { sheets: {} };
  return { ...decisions, files: { ...decisions.files, [key]: change(file) } };
}

export function chooseEncoding(
  decisions: ImportDecisions,
  key: string,
  encoding: NonNullable<FileDecision['encoding']>,
): ImportDecisions {
  return withFile(decisions, key, (file) => ({ ...file, encoding }));
}

/** Decides about one sheet: whether it is taken, its header, its lines. */
export function decideSheet(
  decisions: ImportDecisions,
  key: string,
  sheet: string,
  change: (now: SheetDecision) => SheetDecision,
): ImportDecisions {
  return withFile(decisions, key, (file) => ({
    ...file,
    sheets: { ...file.sheets, [sheet]: change(file.sheets[sheet] ?? {}) },
  }));
}

/** Leaves a line out or takes it in, whatever was decided before. */
export function decideLine(now: SheetDecision, row: number, taken: boolean): SheetDecision {
  const without = (lines: readonly number[] = []) => lines.filter((line) => line !== row);
  const { skipLines, takeLines } = now;
  return {
    ...now,
    skipLines: taken ? without(skipLines) : [...without(skipLines), row],
    takeLines: taken ? [...without(takeLines), row] : without(takeLines),
  };
}

/** Leaves lines of a sheet out, or takes them in. */
export function decideLines(
  decisions: ImportDecisions,
  key: string,
  sheet: string,
  rows: readonly number[],
  taken: boolean,
): ImportDecisions {
  return decideSheet(decisions, key, sheet, (now) =>
    rows.reduce((made, row) => decideLine(made, row, taken), now),
  );
}

/** What a person wrote into cells of a sheet: line → column letter → text. */
export type CellTexts = NonNullable<SheetDecision['cells']>;

/** Writes into cells of a sheet, over what was written there before. */
export function writeCells(
  decisions: ImportDecisions,
  key: string,
  sheet: string,
  texts: CellTexts,
): ImportDecisions {
  return decideSheet(decisions, key, sheet, (now) => {
    const cells = { ...now.cells };
    for (const [row, ofRow] of Object.entries(texts)) cells[row] = { ...cells[row], ...ofRow };
    return { ...now, cells };
  });
}

export function giveMeaning(
  decisions: ImportDecisions,
  { field, wording }: Pick<SheetSummary['wordings'][number], 'field' | 'wording'>,
  meaning: string | boolean | null,
): ImportDecisions {
  const values = { ...decisions.values, [field]: { ...decisions.values[field], [wording]: meaning } };
  return { ...decisions, values };
}

/** Answers whether a line's firm is the registry's firm; null asks again. */
export function answerFirm(
  decisions: ImportDecisions,
  answer: ImportDecisions['firms'][number],
): ImportDecisions {
  const others = decisions.firms.filter(
    ({ name, building, firmId }) =>
      name !== answer.name || building !== answer.building || firmId !== answer.firmId,
  );
  return { ...decisions, firms: [...others, answer] };
}
