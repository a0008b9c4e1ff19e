import type { FormDecision } from '../decisions/import-decisions.ts';
import type { HeaderColumn } from '../header/header-block.ts';
import { matchHeader } from '../header/match-header.ts';
import type { ColumnTarget, RecognisedColumn } from '../recognised-sheet.ts';
import { CUSTOM_HEADING, findRecordField } from '../record/record-ref.ts';
import type { RosterField } from '../roster-row.ts';
import { type Cell, cellText } from '../sheet-grid.ts';
import { tidyText } from '../values/read-text.ts';
import { columnKeys } from './column-keys.ts';
import { contradicts, holdsCodes, holdsFirmNames } from './content-evidence.ts';
import { findTickColumns, type TickColumn } from './tick-columns.ts';

/** What a person decided for the columns of one header, by `columnKeys`. */
type ColumnDecisions = Pick<FormDecision, 'columns' | 'merge'>;

export interface ColumnMap {
  columns: RecognisedColumn[];
  ticks: TickColumn[];
  /** Headings whose cells cannot be what they say, for fields that no other column fills. */
  contradicted: RecognisedColumn[];
}

interface Candidate {
  column: RecognisedColumn;
  rank: number;
  tick: boolean;
  /** The field that the heading names although the cells contradict it. */
  contradicted: RosterField | null;
}

const FROM_CONTENT = 0.75;
const FIRST_OF_SEVERAL = 0.75;

const LONGEST_SAMPLE = 40;

function decided<T>(decisions: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(decisions, key) ? decisions[key] : undefined;
}

function propose(
  header: HeaderColumn,
  tick: TickColumn | undefined,
  decision: ColumnTarget | undefined,
  cellsOf: (column: number) => readonly Cell[],
  isOurs: boolean,
): Candidate {
  const make = (field: ColumnTarget, confidence: number, reason: string, rank = 0): Candidate => ({
    column: {
      index: header.index,
      key: header.label,
      header: header.label,
      field,
      confidence,
      reason,
      merge: 'filled-replaces',
      sample: tidyText(cellText(cellsOf(header.index)[0] ?? null)).slice(0, LONGEST_SAMPLE),
    },
    rank,
    tick: tick !== undefined && field === tick.field,
    contradicted: null,
  });
  if (isOurs && header.label.startsWith(CUSTOM_HEADING)) {
    return make(`custom:${header.label.slice(CUSTOM_HEADING.length)}`, 1, 'alias');
  }
  const record = findRecordField(header.label);
  if (record) return make(record, 1, 'alias');
  if (decision !== undefined) return make(decision, 1, 'decided', -1);
  if (tick) return make(tick.field, 1, 'tick-column');
  const match = matchHeader(header.levels);
  if (match.field !== null && !isOurs && contradicts(match.field, cellsOf(header.index))) {
    return { ...make(null, 0, 'content-contradicts'), contradicted: match.field };
  }
  return make(match.field, match.confidence, match.reason, match.rank);
}

/** Leaves each field to its best column: higher confidence, then the better alias, then further left. */
function settleClaims(candidates: Candidate[]): void {
  const claims = Map.groupBy(
    candidates.filter(({ column, tick }) => column.field !== null && !tick),
    ({ column }) => column.field,
  );
  const ticked = new Set(candidates.filter(({ tick }) => tick).map(({ column }) => column.field));
  for (const [field, claimants] of claims) {
    if (field?.startsWith('custom:')) continue;
    claimants.sort((a, b) => b.column.confidence - a.column.confidence || a.rank - b.rank);
    const [best, second] = claimants;
    if (best && second && best.rank === second.rank && best.column.reason === 'alias') {
      best.column.confidence = Math.min(best.column.confidence, FIRST_OF_SEVERAL);
      best.column.reason = 'first-of-several';
    }
    for (const { column } of ticked.has(field) ? claimants : losers(field, claimants)) {
      column.field = null;
      column.confidence = 0;
      column.reason = 'duplicate';
    }
  }
}

/** All but the best; a person may send any number of columns to the remark. */
function losers(field: ColumnTarget, claimants: readonly Candidate[]): readonly Candidate[] {
  if (field !== 'remark') return claimants.slice(1);
  return claimants.filter(({ column }) => column.reason !== 'decided').slice(1);
}

/** Columns without a telling heading may still show what they are: valid credit codes, names of firms. */
function findByContent(
  candidates: readonly Candidate[],
  field: RosterField,
  holds: (cells: readonly Cell[]) => boolean,
  cellsOf: (column: number) => readonly Cell[],
): void {
  if (candidates.some(({ column }) => column.field === field)) return;
  const open = candidates.filter(({ column }) => /^(?:unknown|no-header)$/.test(column.reason));
  const holding = open.filter(({ column }) => holds(cellsOf(column.index)));
  const [only] = holding;
  if (!only || holding.length > 1) return;
  only.column.field = field;
  only.column.confidence = FROM_CONTENT;
  only.column.reason = 'content';
}

/**
 * Says of every column where it goes, how sure that is and why. What a person decided comes first; then
 * groups of tick columns; then the words of the heading, which the cells may contradict; last the content
 * alone. A field goes to one column, a column that nothing speaks for goes nowhere.
 */
export function mapColumns(
  headers: readonly HeaderColumn[],
  cellsOf: (column: number) => readonly Cell[],
  decisions: ColumnDecisions = { columns: {}, merge: {} },
): ColumnMap {
  const keys = new Map(columnKeys(headers).map((key, i) => [headers[i], key]));
  const decisionOf = (header: HeaderColumn) => decided(decisions.columns, keys.get(header) ?? '');
  const undecided = headers.filter((header) => decisionOf(header) === undefined);
  // What we wrote ourselves is what its headings say, whatever the registry holds.
  const isOurs = headers.some(({ label }) => findRecordField(label) !== null);
  const ticks = isOurs ? [] : findTickColumns(undecided, cellsOf);
  const tickOf = new Map(ticks.map((tick) => [tick.index, tick]));
  const candidates = headers.map((header) =>
    propose(header, tickOf.get(header.index), decisionOf(header), cellsOf, isOurs),
  );
  for (const [i, { column }] of candidates.entries()) {
    column.key = keys.get(headers[i]) ?? column.key;
    column.merge = decided(decisions.merge, column.key) ?? column.merge;
  }
  settleClaims(candidates);
  findByContent(candidates, 'uscc', holdsCodes, cellsOf);
  findByContent(candidates, 'name', holdsFirmNames, cellsOf);
  const columns = candidates.map(({ column }) => column);
  const filled = new Set(columns.map(({ field }) => field));
  const contradicted = candidates.filter((one) => one.contradicted !== null && !filled.has(one.contradicted));
  return { columns, ticks, contradicted: contradicted.map(({ column }) => column) };
}
