import { squeeze } from '../half-width.ts';
import { headerLabel } from '../header/header-key.ts';
import { isHeading, isLabelWithValue } from '../header/is-heading.ts';
import type { SkipReason } from '../recognised-sheet.ts';
import { type Cell, cellText, isBlankCell } from '../sheet-grid.ts';

const TOTAL = /^.{0,12}(?:合计|小计|总计|累计|共计)(?:\(.*\)|:.*|\d.*)?$/;
const SIGNATURE =
  /^(?:填表人|审核人|制表人|填报人|复核人|审批人)|^(?:经办人|校对|负责人|单位负责人|分管领导|联系人|联系电话|报出时间|报出日期|(?:填报|填表|制表|报送)(?:时间|日期|单位|机关)|日期|签字|签名)(?:\([^)]*\))?:|\((?:签名|签字|盖章|公章)\)/;
const NOTE = /^(?:注|备注|说明|填表说明|填报说明|注意|附注|提示)\d*[:.、]|^[※*★]|^\(?(?:注|说明)\)?:/;
const HINT = /必填|选填|填写|示例|样例|例[:如]|格式|下拉|请选择|位数字|如实/;
const UNIT = /^\(?(?:名|人|个|家|户|位|元|万元|亿元|平方米|平米|㎡|m2|%|年\/月|年月日|是\/否)\)?$/;
const IN_BRACKETS = /^\([^()]+\)$/;
const LONGEST_HEADING = 20;
/** Codes of before 2015 have 15 characters, and Excel shortens none below this. */
const SHORTEST_CODE = 9;
const SENTENCE = /[。；;!！]|以上|本表/;

/** What a line needs to be told apart by: positions are 0-based columns. */
export interface LineShape {
  nameColumn: number | null;
  codeColumn: number | null;
  /** Where exported workbooks name the record of a line. */
  recordColumn: number | null;
  /** Columns that tell something of the firm: not its building, not our own. */
  telling: ReadonlySet<number>;
  /** Columns that go to a field. */
  mapped: ReadonlySet<number>;
  /** The long texts above the header, squeezed: a list of several pages repeats its title on each. */
  titles: ReadonlySet<string>;
  /** Every text of the header, as `headerLabel` shows it. */
  headings: ReadonlySet<string>;
}

/** True for 合计, 小计, 累计 and the like, also as 共计96家. */
export function isTotalWord(text: string): boolean {
  return TOTAL.test(squeeze(text));
}

function filledCells(cells: readonly Cell[]): number[] {
  return cells.flatMap((cell, index) => (isBlankCell(cell) ? [] : [index]));
}

function isRepeatedHeader(cells: readonly Cell[], filled: readonly number[], shape: LineShape): boolean {
  const same = filled.filter((c) => shape.headings.has(headerLabel(cellText(cells[c] ?? null)))).length;
  return same >= 2 && same >= filled.length * 0.7;
}

/** 1, 2, 3 … under the headings: the numbers that forms give their columns. */
function isColumnNumbers(cells: readonly Cell[], filled: readonly number[]): boolean {
  const numbers = filled.map((c) => squeeze(cellText(cells[c] ?? null)));
  if (numbers.length < 3) return false;
  const counted = numbers.filter((text) => !/^[甲乙丙丁戊己ABCDE]$/.test(text)).map(Number);
  return counted.length >= 2 && counted.every((number, i) => i === 0 || number === (counted[i - 1] ?? 0) + 1);
}

/** What a line without a firm is, by the words in it. */
function classifyWords(
  cells: readonly Cell[],
  filled: readonly number[],
  shape: LineShape,
): SkipReason | null {
  const texts = filled.map((c) => cellText(cells[c] ?? null));
  const squeezed = texts.map(squeeze);
  const [lead = ''] = squeezed;
  if (isTotalWord(lead) || isTotalWord(cellText(cells[shape.nameColumn ?? -1] ?? null))) return 'total';
  if (squeezed.some((text) => SIGNATURE.test(text))) return 'signature';
  if (isRepeatedHeader(cells, filled, shape)) return 'repeated-header';
  if (NOTE.test(lead)) return 'note';
  if (texts.some(isLabelWithValue)) return 'unit';
  if (filled.length > 1 || /^\d+$/.test(lead)) return null;
  const inName = filled[0] === shape.nameColumn;
  return !inName || lead.length > 40 || SENTENCE.test(lead) ? 'note' : null;
}

/** True for a header in the middle of the lines that is not the table's own: another table begins. */
export function startsOtherTable(cells: readonly Cell[], shape: LineShape): boolean {
  const name = shape.nameColumn === null ? null : (cells[shape.nameColumn] ?? null);
  if (typeof name !== 'string' || name.length > LONGEST_HEADING || !isHeading(name)) return false;
  const filled = filledCells(cells);
  const headings = filled.filter((c) => isHeading(cellText(cells[c] ?? null))).length;
  return headings >= 3 && headings >= filled.length * 0.7 && !isRepeatedHeader(cells, filled, shape);
}

/** Numbers of columns, units and filling hints, which stand right below a header. */
export function isHintLine(cells: readonly Cell[]): boolean {
  const filled = filledCells(cells);
  if (isColumnNumbers(cells, filled)) return true;
  const inBrackets = filled.filter((c) => IN_BRACKETS.test(squeeze(cellText(cells[c] ?? null)))).length;
  if (inBrackets >= 2 && inBrackets === filled.length) return true;
  const units = filled.filter((c) => UNIT.test(squeeze(cellText(cells[c] ?? null)))).length;
  if (units > 0 && units >= filled.length * 0.7) return true;
  const hints = filled.filter((c) => HINT.test(cellText(cells[c] ?? null))).length;
  return hints >= 2 && hints >= filled.length * 0.3;
}

/** True for a line that an exported workbook has of a firm, whatever its words are like. */
export function isRecordLine(cells: readonly Cell[], shape: LineShape): boolean {
  return shape.recordColumn !== null && !isBlankCell(cells[shape.recordColumn] ?? null);
}

/** Why a line below the header is not a firm's, or null where it is one. */
export function classifyLine(cells: readonly Cell[], shape: LineShape): SkipReason | null {
  if (isRecordLine(cells, shape))
    return filledCells(cells).some((c) => shape.telling.has(c)) ? null : 'blank';
  const [lead] = filledCells(cells);
  if (lead !== undefined && shape.titles.has(squeeze(cellText(cells[lead] ?? null)))) return 'title';
  const name = shape.nameColumn === null ? null : (cells[shape.nameColumn] ?? null);
  const code = shape.codeColumn === null ? null : (cells[shape.codeColumn] ?? null);
  if (!isBlankCell(name) && !isBlankCell(code)) {
    // The count of a total may stand under the codes.
    if (isTotalWord(cellText(name)) && cellText(code).length < SHORTEST_CODE) return 'total';
    const label = typeof name === 'string' ? headerLabel(name) : '';
    return shape.headings.has(label) && shape.headings.has(headerLabel(cellText(code)))
      ? 'repeated-header'
      : null;
  }
  const filled = filledCells(cells);
  if (filled.length === 0) return 'blank';
  const words = classifyWords(cells, filled, shape);
  if (words) return words;
  // A line that was only numbered beforehand.
  return filled.every((c) => !shape.mapped.has(c) && typeof cells[c] !== 'boolean') ? 'blank' : null;
}

/** What a line above the header is. The first line that is no label names the table. */
export function classifyLineAbove(cells: readonly Cell[], titleSeen: boolean): SkipReason | null {
  const texts = cells.filter((cell) => !isBlankCell(cell)).map(cellText);
  if (texts.length === 0) return null;
  if (texts.some(isLabelWithValue)) return 'unit';
  if (texts.some((text) => NOTE.test(squeeze(text)))) return 'note';
  return titleSeen ? 'note' : 'title';
}
