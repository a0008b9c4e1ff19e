import type { TickColumn } from '../columns/tick-columns.ts';
import { squeeze } from '../half-width.ts';
import type { HeaderLines } from '../header/header-block.ts';
import { headerLabel } from '../header/header-key.ts';
import type { RecognisedColumn, RecognisedSheet, SkipReason } from '../recognised-sheet.ts';
import { isRecordField } from '../record/record-ref.ts';
import type { RosterRow } from '../roster-row.ts';
import { cellText, isBlankCell, type SheetGrid } from '../sheet-grid.ts';
import { findTitleBuilding } from '../title/title-building.ts';
import { carryBuildings } from './carry-buildings.ts';
import { classifyLine, isHintLine, isRecordLine, type LineShape, startsOtherTable } from './classify-line.ts';
import { decideLine, type LineDecisions } from './line-decisions.ts';
import { planMerges } from './plan-merges.ts';
import type { ProblemLog } from './problem-log.ts';
import { RowBuilder } from './row-builder.ts';
import { WordingLog } from './wording-log.ts';

const COUNT_FIELDS: ReadonlySet<string> = new Set([
  'staffCount',
  'fullMembers',
  'probationaryMembers',
  'memberTotal',
  'membersElsewhere',
  'revenue',
]);

const LINES_OF_HINTS = 2;

/** A shorter text above the header may be the name of a firm as well. */
const SHORTEST_TITLE = 8;

/** Of a longer gap of blank lines only these are listed: a stray cell far below would make a million. */
const LISTED_BLANKS = 100;

function describeLines(grid: SheetGrid, lines: HeaderLines, columns: readonly RecognisedColumn[]): LineShape {
  const columnOf = (field: string) => columns.find((column) => column.field === field)?.index ?? null;
  const headings = grid.rows
    .slice(lines.top, lines.bottom + 1)
    .flat()
    .map(cellText)
    .map(headerLabel);
  return {
    nameColumn: columnOf('name'),
    codeColumn: columnOf('uscc'),
    recordColumn: columnOf('recordId'),
    telling: new Set(
      columns.flatMap(({ field, index }) =>
        field === null || field === 'building' || field === 'buildingNumber' || isRecordField(field)
          ? []
          : [index],
      ),
    ),
    titles: new Set(
      grid.rows
        .slice(0, lines.top)
        .flat()
        .map((cell) => squeeze(cellText(cell)))
        .filter(({ length }) => length >= SHORTEST_TITLE),
    ),
    mapped: new Set(columns.filter((column) => column.field !== null).map((column) => column.index)),
    headings: new Set(headings.filter((text) => text !== '')),
  };
}

/**
 * A line that only names a building heads the firms below it, in files that list several buildings. In the
 * name column it may be a firm called 中心, unless it is merged over other columns too.
 */
function findSectionBuilding(
  grid: SheetGrid,
  row: number,
  cells: LineCells,
  shape: LineShape,
): string | null {
  const filled = cells.flatMap((cell, index) => (isBlankCell(cell) ? [] : [index]));
  const [only] = filled;
  if (only === undefined || filled.length > 1) return null;
  const wide = grid.merges.some((merge) => merge.top === row && merge.right > merge.left);
  return only === shape.nameColumn && !wide ? null : findTitleBuilding(cellText(cells[only] ?? null));
}

/** Reads the lines below a header: firms with their places, and the lines that are none, each with its reason. */
export function readRows(
  grid: SheetGrid,
  lines: HeaderLines,
  columns: readonly RecognisedColumn[],
  ticks: readonly TickColumn[],
  log: ProblemLog,
  decisions: LineDecisions,
): Pick<RecognisedSheet, 'rows' | 'skipped' | 'wordings'> {
  const shape = describeLines(grid, lines, columns);
  const counts = new Set(
    columns.filter(({ field }) => COUNT_FIELDS.has(field ?? '')).map(({ index }) => index),
  );
  const first = lines.bottom + 1;
  const plan = planMerges(grid, first, shape.nameColumn, counts);
  const wordings = new WordingLog();
  const builder = new RowBuilder(columns, ticks, log, wordings, decisions.values);
  const rows: RosterRow[] = [];
  const skipped: { row: number; reason: SkipReason }[] = [];
  let blanks = 0;
  for (let r = first; r < grid.rows.length; r++) {
    const cells = plan.cellsOf(r);
    const decided = decideLine(r, cells, decisions);
    if (decided === 'take') rows.push(builder.build(r + 1, cells));
    else if (decided) skipped.push({ row: r + 1, reason: decided });
    if (decided) continue;
    const previous = rows.at(-1);
    if (previous && plan.continuations.has(r)) {
      builder.addPlaces(previous, r + 1, cells);
      continue;
    }
    const section =
      builder.hasBuildingColumn || isFirm(cells, shape) ? null : findSectionBuilding(grid, r, cells, shape);
    const isRecord = isRecordLine(cells, shape);
    const words = classifyLine(cells, shape);
    const reason = section ? 'title' : (words ?? (isRecord ? null : hintReason(r - first, cells)));
    if (section) builder.sectionBuilding = section;
    blanks = reason === 'blank' ? blanks + 1 : 0;
    if (reason && blanks <= LISTED_BLANKS) skipped.push({ row: r + 1, reason });
    if (reason) continue;
    if (!isRecord && startsOtherTable(cells, shape)) {
      log.add(r + 1, null, { level: 'error', code: 'second-table', params: {} }, null);
      break;
    }
    if (previous && builder.onlyNamesPlace(cells))
      builder.addPlaces(previous, r + 1, cells, 'place-continued');
    else rows.push(builder.build(r + 1, cells));
  }
  for (const merge of plan.sharedCounts) {
    const params = { lines: merge.bottom - merge.top + 1 };
    const header = columns.find((column) => column.index === merge.left)?.header ?? null;
    const cell = grid.rows[merge.top]?.[merge.left] ?? null;
    log.add(merge.top + 1, header, { level: 'warning', code: 'merged-count', params }, cell);
  }
  for (const field of ['building', 'buildingNumber'] as const) {
    const column = columns.find((one) => one.field === field);
    if (column) carryBuildings(rows, field, column.header, log);
  }
  return { rows, skipped, wordings: wordings.list() };
}

function isFirm(cells: LineCells, shape: LineShape): boolean {
  return shape.codeColumn !== null && !isBlankCell(cells[shape.codeColumn] ?? null);
}

type LineCells = ReturnType<ReturnType<typeof planMerges>['cellsOf']>;

function hintReason(linesBelowHeader: number, cells: LineCells): SkipReason | null {
  return linesBelowHeader < LINES_OF_HINTS && isHintLine(cells) ? 'note' : null;
}
