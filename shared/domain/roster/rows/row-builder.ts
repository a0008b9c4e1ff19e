import type { TickColumn } from '../columns/tick-columns.ts';
import type { ValueDecisions } from '../decisions/import-decisions.ts';
import { squeeze } from '../half-width.ts';
import type { RecognisedColumn } from '../recognised-sheet.ts';
import { isRecordField, readRecord } from '../record/record-ref.ts';
import type { RosterField, RosterRow, RosterValues } from '../roster-row.ts';
import { type Cell, cellText, isBlankCell } from '../sheet-grid.ts';
import { tidyText } from '../values/read-text.ts';
import { isTick } from '../values/read-yes-no.ts';
import type { CellProblem, ProblemCode } from '../values/reading.ts';
import { checkMembers } from './check-members.ts';
import { type FieldReader, makeFieldReader } from './field-readers.ts';
import type { ProblemLog } from './problem-log.ts';
import { readPlaces } from './read-places.ts';
import { addToRemark, isSentToRemark } from './sent-to-remark.ts';
import type { WordingLog } from './wording-log.ts';

interface ReadColumn {
  index: number;
  header: string;
  field: Exclude<RosterField, 'floor' | 'room'>;
  read: FieldReader;
  /** Its cells are added to the remark, with the heading. */
  isSent: boolean;
}

interface CustomColumn {
  index: number;
  name: string;
}

/** Values while they are gathered; every field gets the type that its own reader gives. */
type LooseValues = { [F in RosterField]?: string | number | boolean | null };

const CUSTOM = 'custom:';

/** Turns the cells of a line into a firm, one reader for each mapped column. */
export class RowBuilder {
  readonly hasBuildingColumn: boolean;
  /** The building that a heading line between the firms names; for the lines below it. */
  sectionBuilding: string | null = null;
  readonly #readers: ReadColumn[] = [];
  readonly #custom: CustomColumn[] = [];
  readonly #ticks: Map<RosterField, TickColumn[]>;
  readonly #headers: ReadonlyMap<number, string>;
  readonly #floor: number;
  readonly #room: number;
  readonly #tellsProbationary: boolean;
  readonly #recordId: number;
  readonly #recordVersion: number;
  readonly #log: ProblemLog;
  readonly #wordings: WordingLog;

  constructor(
    columns: readonly RecognisedColumn[],
    ticks: readonly TickColumn[],
    log: ProblemLog,
    wordings: WordingLog,
    values: ValueDecisions,
  ) {
    this.#log = log;
    this.#wordings = wordings;
    this.#headers = new Map(columns.map(({ index, header }) => [index, header]));
    this.#ticks = Map.groupBy(ticks, ({ field }) => field);
    this.#floor = columns.find(({ field }) => field === 'floor')?.index ?? -1;
    this.#room = columns.find(({ field }) => field === 'room')?.index ?? -1;
    this.#recordId = columns.find(({ field }) => field === 'recordId')?.index ?? -1;
    this.#recordVersion = columns.find(({ field }) => field === 'recordVersion')?.index ?? -1;
    const ticked = new Set(ticks.map(({ index }) => index));
    for (const column of columns) {
      const { index, header, field } = column;
      if (field === null || field === 'floor' || field === 'room' || ticked.has(index)) continue;
      if (isRecordField(field)) continue;
      if (isCustom(field)) this.#custom.push({ index, name: field.slice(CUSTOM.length) });
      else {
        const read = makeFieldReader(field, header, values);
        this.#readers.push({ index, header, field, read, isSent: isSentToRemark(column) });
      }
    }
    this.#readers.sort((a, b) => Number(a.isSent) - Number(b.isSent));
    this.hasBuildingColumn = this.#readers.some(({ field }) => field === 'building');
    this.#tellsProbationary = this.#readers.some(({ field }) => field === 'probationaryMembers');
  }

  /** A firm from the cells of line `row` (1-based). */
  build(row: number, cells: readonly Cell[]): RosterRow {
    const loose: LooseValues = {};
    const refused: RosterField[] = [];
    const also: LooseValues = {};
    let tellsProbationary = this.#tellsProbationary;
    for (const { index, header, field, read, isSent } of this.#readers) {
      const cell = cells[index] ?? null;
      const reading = read(cell);
      loose[field] = isSent ? addToRemark(loose.remark ?? null, header, reading.value) : reading.value;
      this.#wordings.note(field, cell, reading);
      if (reading.problem) this.#log.add(row, header, reading.problem, cell);
      else if (reading.tidied) this.#log.fold(row, header, 'tidied', cell);
      if (reading.problem && reading.value === null) refused.push(field);
      Object.assign(also, reading.also);
      if (reading.probationary !== undefined && loose.probationaryMembers == null) {
        loose.probationaryMembers = reading.probationary;
        tellsProbationary = true;
      }
    }
    for (const field of ['contact', 'phone'] as const) {
      if (also[field] != null) loose[field] ??= also[field];
    }
    this.#readTicks(row, cells, loose, refused);
    if (this.sectionBuilding !== null) loose.building = this.sectionBuilding;
    // Each reader gives the type of its own field, which the loop over fields cannot express.
    const values = loose as RosterValues;
    this.#check(row, values, tellsProbationary);
    const places = this.#readPlaces(row, cells, refused);
    if (this.#floor >= 0 || places[0]?.floor) values.floor = places[0]?.floor ?? null;
    if (this.#room >= 0) values.room = places[0]?.room ?? null;
    const built: RosterRow = { row, values, custom: this.#readCustom(cells), places };
    const record = readRecord(textAt(cells, this.#recordId), textAt(cells, this.#recordVersion));
    return { ...built, ...(refused.length > 0 && { refused }), ...(record && { record }) };
  }

  /** Adds the rooms of a line that goes on with the firm above. */
  addPlaces(to: RosterRow, row: number, cells: readonly Cell[], remark?: ProblemCode): void {
    const places = this.#readPlaces(row, cells).filter(({ floor, room }) => floor !== null || room !== null);
    to.places.push(...places);
    if (remark) this.#log.fold(row, null, remark, cells[this.#room] ?? cells[this.#floor] ?? null);
  }

  /** True for a line with a floor or room and nothing else: a further room of the firm above. */
  onlyNamesPlace(cells: readonly Cell[]): boolean {
    if (!isBlankCell(cells[this.#recordId] ?? null)) return false;
    if (isBlankCell(cells[this.#floor] ?? null) && isBlankCell(cells[this.#room] ?? null)) return false;
    const named = ({ index, field }: ReadColumn) =>
      field !== 'building' && field !== 'buildingNumber' && !isBlankCell(cells[index] ?? null);
    return !this.#readers.some(named);
  }

  #readPlaces(row: number, cells: readonly Cell[], refused: RosterField[] = []) {
    const { places, problem } = readPlaces(row, cells[this.#floor] ?? null, cells[this.#room] ?? null);
    if (problem?.level === 'error') refused.push('floor', 'room');
    if (problem)
      this.#log.add(row, this.#headers.get(this.#room) ?? null, problem, cells[this.#room] ?? null);
    return places;
  }

  #readTicks(row: number, cells: readonly Cell[], values: LooseValues, refused: RosterField[]): void {
    for (const [field, columns] of this.#ticks) {
      const ticked = columns.filter(({ index }) => isTick(squeeze(cellText(cells[index] ?? null))));
      values[field] = ticked.length === 1 ? (ticked[0]?.value ?? null) : null;
      if (ticked.length <= 1) continue;
      const params = {
        choices: ticked.map(({ index }) => this.#headers.get(index)?.split('/').at(-1)).join('、'),
      };
      const header = this.#headers.get(ticked[0]?.index ?? -1) ?? null;
      this.#log.add(row, header, { level: 'error', code: 'choice-several', params }, null);
      refused.push(field);
    }
  }

  #readCustom(cells: readonly Cell[]): Record<string, string> {
    if (this.#custom.length === 0) return {};
    const filled = this.#custom.map(
      ({ index, name }) => [name, tidyText(cellText(cells[index] ?? null))] as const,
    );
    return Object.fromEntries(filled.filter(([, text]) => text !== ''));
  }

  #check(row: number, values: RosterValues, tellsProbationary: boolean): void {
    const warn = (problem: CellProblem) => this.#log.add(row, null, problem, null);
    if (values.name == null) warn({ level: 'error', code: 'name-missing', params: {} });
    const { problems, fullMembers } = checkMembers(values, tellsProbationary);
    for (const problem of problems) warn(problem);
    if (fullMembers === null) return;
    values.fullMembers = fullMembers;
    this.#log.fold(row, null, 'members-derived', null);
  }
}

function textAt(cells: readonly Cell[], index: number): string {
  return cellText(cells[index] ?? null);
}

function isCustom(field: RosterField | `custom:${string}`): field is `custom:${string}` {
  return field.startsWith(CUSTOM);
}
