import type { stream } from 'exceljs';

/** What a drop-down can hold in its own rule, with its quotes. */
const LONGEST_RULE = 255;
const SHEET_NAME = '选项';

/** The choices of drop-downs: short ones stand in the rule itself, long ones in columns of a hidden sheet. */
export class ChoiceLists {
  readonly #columns: (readonly string[])[] = [];

  /** What the rule of a drop-down points at. */
  formulaOf(choices: readonly string[]): string {
    const own = `"${choices.join(',')}"`;
    if (own.length <= LONGEST_RULE && !choices.some((choice) => /[,"]/.test(choice))) return own;
    this.#columns.push(choices);
    const letter = letterOf(this.#columns.length);
    return `'${SHEET_NAME}'!$${letter}$1:$${letter}$${choices.length}`;
  }

  write(workbook: InstanceType<typeof stream.xlsx.WorkbookWriter>): void {
    if (this.#columns.length === 0) return;
    const sheet = workbook.addWorksheet(SHEET_NAME, { state: 'hidden' });
    const longest = Math.max(...this.#columns.map(({ length }) => length));
    for (let at = 0; at < longest; at++) {
      sheet.addRow(this.#columns.map((choices) => choices[at] ?? null)).commit();
    }
    sheet.commit();
  }
}

/** `A` for the first column; there are never more drop-downs than letters and pairs of them. */
function letterOf(column: number): string {
  const first = Math.floor((column - 1) / 26);
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return first === 0 ? last : `${String.fromCharCode(64 + first)}${last}`;
}
