import { checkUscc, normaliseCode } from '../../codes/uscc.ts';
import { squeeze } from '../half-width.ts';
import type { RosterField } from '../roster-row.ts';
import { type Cell, cellText, isBlankCell, type SheetGrid } from '../sheet-grid.ts';
import { readAmount, readCount } from '../values/read-count.ts';
import { readDay } from '../values/read-day.ts';
import { isTick, readOrgSetUp } from '../values/read-yes-no.ts';
import { saysNothing } from '../values/reading.ts';

const SAMPLE_LINES = 300;
/** Two cells of another kind may be slips; a column of them is another column. */
const FEWEST = 2;

/** The cells of a column that say something, from the first lines below the header. */
export function sampleColumn(grid: SheetGrid, firstRow: number, column: number): Cell[] {
  const cells: Cell[] = [];
  const end = Math.min(grid.rows.length, firstRow + SAMPLE_LINES);
  for (let row = firstRow; row < end; row++) {
    const cell = grid.rows[row]?.[column] ?? null;
    if (!isBlankCell(cell) && !saysNothing(squeeze(cellText(cell)))) cells.push(cell);
  }
  return cells;
}

type Test = (cell: Cell, text: string) => boolean;

const looksLikeCode: Test = (cell, text) =>
  typeof cell === 'number'
    ? cell >= 1e8
    : /^[0-9A-Z]{8,24}$/.test(normaliseCode(text)) || /\de\+\d/i.test(text);
const looksLikePhone: Test = (_, text) => text.replace(/\D/g, '').length >= 7;
const looksLikeCount: Test = (cell) => readCount(cell).problem?.code !== 'count-unreadable';
const looksLikeAmount: Test = (cell) => readAmount(cell, 1).problem?.code !== 'amount-unreadable';
const looksLikeDay: Test = (cell) => readDay(cell).problem?.code !== 'day-unreadable';
const looksLikeYesNo: Test = (cell) => readOrgSetUp(cell).problem?.code !== 'yes-no-unreadable';
const looksLikeWords: Test = (cell, text) =>
  typeof cell === 'string' && /[\p{L}]{2}/u.test(text) && !/^[0-9A-Z]{15,}$/i.test(text);
const looksLikePlace: Test = (_, text) => text.length <= 30 && !/^[√✓✔☑×]$/.test(text);
const looksLikeBuilding: Test = (cell, text) =>
  typeof cell !== 'boolean' && text.length <= 40 && !isTick(text);

const TESTS: Partial<Record<RosterField, Test>> = {
  building: looksLikeBuilding,
  buildingNumber: looksLikePlace,
  floor: looksLikePlace,
  room: looksLikePlace,
  name: looksLikeWords,
  uscc: looksLikeCode,
  kind: looksLikeWords,
  industry: looksLikeWords,
  legalRepresentative: looksLikeWords,
  contact: looksLikeWords,
  phone: looksLikePhone,
  staffCount: looksLikeCount,
  fullMembers: looksLikeCount,
  probationaryMembers: looksLikeCount,
  memberTotal: looksLikeCount,
  membersElsewhere: looksLikeCount,
  orgSetUp: looksLikeYesNo,
  orgForm: looksLikeWords,
  orgKind: looksLikeWords,
  orgName: looksLikeWords,
  orgFoundedOn: looksLikeDay,
  secretary: looksLikeWords,
  secretarySource: looksLikeWords,
  instructor: looksLikeWords,
  notSetUpReason: looksLikeWords,
  registeredAddress: looksLikeWords,
  revenue: looksLikeAmount,
  aboveScale: looksLikeYesNo,
  founderIsMember: looksLikeYesNo,
  moveInOn: looksLikeDay,
  taxBuilding: looksLikeYesNo,
};

/** True when what stands in the column cannot be what its heading says: names under 员工人数, ticks under 楼宇. */
export function contradicts(field: RosterField, cells: readonly Cell[]): boolean {
  const test = TESTS[field];
  if (!test || cells.length < FEWEST) return false;
  const fitting = cells.filter((cell) => test(cell, squeeze(cellText(cell)))).length;
  return fitting < cells.length * 0.4;
}

/** True for a column of valid credit codes: the check character rules chance out. */
export function holdsCodes(cells: readonly Cell[]): boolean {
  const valid = cells.filter((cell) => typeof cell === 'string' && checkUscc(cell).ok).length;
  return valid >= FEWEST && valid >= cells.length * 0.8;
}

const FIRM = /(?:公司|事务所|合作社|协会|商会|基金会|银行|工作室|经营部|办事处|代表处)(?:\(.*\))?$/;

/** True for a column that names firms in nearly every cell. */
export function holdsFirmNames(cells: readonly Cell[]): boolean {
  const names = cells.filter((cell) => typeof cell === 'string' && FIRM.test(squeeze(cell)));
  const distinct = new Set(names.map((cell) => cellText(cell)));
  return names.length >= FEWEST && names.length >= cells.length * 0.8 && distinct.size >= names.length * 0.8;
}
