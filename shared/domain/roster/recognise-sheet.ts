import { sampleColumn } from './columns/content-evidence.ts';
import { fingerprintHeader } from './columns/header-fingerprint.ts';
import { type ColumnMap, mapColumns } from './columns/map-columns.ts';
import { correctCells } from './correct-cells.ts';
import type { FormDecision, SheetDecision, ValueDecisions } from './decisions/import-decisions.ts';
import { checkStationForm } from './form/check-station-form.ts';
import { readForm } from './form/read-form.ts';
import { readStationForm } from './form/read-station-form.ts';
import { findRememberedHeader, toHeaderLines } from './header/decided-header.ts';
import { findHeader } from './header/find-header.ts';
import { findWidth, type HeaderColumn, type HeaderLines, joinHeader } from './header/header-block.ts';
import { listTableLines } from './list-table-lines.ts';
import type { RecognisedSheet, SkipReason } from './recognised-sheet.ts';
import { classifyLineAbove } from './rows/classify-line.ts';
import { gatherLineDecisions } from './rows/line-decisions.ts';
import { ProblemLog } from './rows/problem-log.ts';
import { readRows } from './rows/read-rows.ts';
import { type Cell, cellText, type SheetGrid } from './sheet-grid.ts';
import { countHiddenLines, listSheetLines } from './sheet-lines.ts';
import { namesItsBuildings } from './title/estate-building.ts';
import { findTitleBuilding } from './title/title-building.ts';
import { tidyText } from './values/read-text.ts';
import { saysNothing } from './values/reading.ts';

/** What is known of a sheet besides its cells. */
export interface SheetContext {
  fileName: string;
  /** What a person decided about forms, by header fingerprint. */
  forms?: Readonly<Record<string, FormDecision>>;
  /** What a person decided about wordings. */
  values?: ValueDecisions;
  /** What a person decided about this sheet. */
  sheet?: SheetDecision;
  /** Also lists every line of the table as it stands in the file. */
  listsTable?: boolean;
}

type SkippedLine = RecognisedSheet['skipped'][number];

function startSheet(grid: SheetGrid): RecognisedSheet {
  return {
    name: grid.name,
    kind: 'empty',
    hidden: grid.hidden,
    headerRows: [],
    fingerprint: '',
    columns: [],
    titleBuilding: null,
    rows: [],
    skipped: [],
    problems: [],
    form: {},
    station: null,
    wordings: [],
    hiddenRows: 0,
    lines: [],
  };
}

function skipLinesAbove(grid: SheetGrid, end: number): { skipped: SkippedLine[]; titles: string[] } {
  const skipped: SkippedLine[] = [];
  const titles: string[] = [];
  for (let r = 0; r < end; r++) {
    const cells = grid.rows[r] ?? [];
    const reason: SkipReason | null = classifyLineAbove(cells, titles.length > 0);
    if (!reason) continue;
    skipped.push({ row: r + 1, reason });
    if (reason === 'title') titles.push(cells.map(cellText).join(''));
  }
  return { skipped, titles };
}

/** A form names its building above the table in so many words: 楼宇名称：恒信大厦. */
const BUILDING_LABEL = /^\s*(?:所在|所属)?(?:商务)?(?:楼宇|大厦)(?:名称)?\s*[:：]\s*([^:：]{2,60})$/;

function findLabelledBuilding(grid: SheetGrid, end: number): string | null {
  for (const cells of grid.rows.slice(0, end)) {
    for (const cell of cells) {
      const name = typeof cell === 'string' ? tidyText(BUILDING_LABEL.exec(cell)?.[1] ?? '') : '';
      if (name !== '' && !saysNothing(name)) return name;
    }
  }
  return null;
}

function findBuildingInTitles(
  titles: readonly string[],
  grid: SheetGrid,
  context: SheetContext,
): string | null {
  for (const text of [...titles, grid.name, context.fileName]) {
    const building = findTitleBuilding(text);
    if (building) return building;
  }
  return null;
}

/** Columns with neither heading nor content are margins, not columns. */
function withoutMargins(
  map: ColumnMap,
  headers: readonly HeaderColumn[],
  cellsOf: (c: number) => readonly Cell[],
) {
  const headed = new Set(headers.filter(({ levels }) => levels.length > 0).map(({ index }) => index));
  return map.columns.filter(({ index }) => headed.has(index) || cellsOf(index).length > 0);
}

function recogniseTable(grid: SheetGrid, lines: HeaderLines, context: SheetContext): RecognisedSheet {
  const log = new ProblemLog();
  const headers = joinHeader(grid, lines, findWidth(grid, lines));
  const fingerprint = fingerprintHeader(headers);
  const samples = new Map<number, Cell[]>();
  const cellsOf = (column: number): readonly Cell[] => {
    const known = samples.get(column) ?? sampleColumn(grid, lines.bottom + 1, column);
    samples.set(column, known);
    return known;
  };
  const { forms = {}, values = {}, sheet: own = {} } = context;
  const form = Object.hasOwn(forms, fingerprint) ? forms[fingerprint] : undefined;
  const map = mapColumns(headers, cellsOf, form);
  const columns = withoutMargins(map, headers, cellsOf);
  const headerRow = lines.bottom + 1;
  for (const { header, index } of map.contradicted) {
    log.add(
      headerRow,
      header,
      { level: 'warning', code: 'column-content', params: { column: header } },
      cellsOf(index)[0] ?? null,
    );
  }
  const above = skipLinesAbove(grid, lines.top);
  const has = (field: string) => columns.some((column) => column.field === field);
  const sheet: RecognisedSheet = {
    ...startSheet(grid),
    kind: has('name') ? 'table' : 'unrecognised',
    headerRows: Array.from({ length: lines.bottom - lines.top + 1 }, (_, i) => lines.top + i + 1),
    fingerprint,
    columns,
    skipped: above.skipped,
    hiddenRows: countHiddenLines(grid, lines.bottom + 1),
  };
  if (sheet.kind === 'table') {
    const takesHidden = own.hiddenRows ?? form?.hiddenRows ?? true;
    const decisions = gatherLineDecisions(grid, own, takesHidden, values);
    const { rows, skipped, wordings } = readRows(grid, lines, columns, map.ticks, log, decisions);
    sheet.rows = rows;
    sheet.wordings = wordings;
    sheet.skipped = [...above.skipped, ...skipped];
  } else {
    log.add(headerRow, null, { level: 'error', code: 'no-name-column', params: {} }, null);
  }
  if (!namesItsBuildings(sheet)) {
    sheet.titleBuilding =
      findLabelledBuilding(grid, lines.top) ?? findBuildingInTitles(above.titles, grid, context);
  }
  sheet.problems = log.list();
  return sheet;
}

function recogniseForm(grid: SheetGrid, context: SheetContext): RecognisedSheet | null {
  const form = readForm(grid);
  if (!form) return null;
  const above = skipLinesAbove(grid, 1);
  const read = readStationForm(form, above.titles.join(''));
  const log = new ProblemLog();
  for (const label of read?.unread ?? []) {
    log.add(1, label, { level: 'warning', code: 'form-unreadable', params: {} }, form[label] ?? null);
  }
  for (const problem of read ? checkStationForm(read.form) : []) {
    log.add(1, null, { level: 'warning', ...problem }, null);
  }
  return {
    ...startSheet(grid),
    kind: 'form',
    skipped: above.skipped,
    titleBuilding: findBuildingInTitles(above.titles, grid, context),
    problems: log.list(),
    form,
    station: read?.form ?? null,
  };
}

/**
 * Recognises one sheet: finds its header, maps its columns, reads its lines into firms, and says of every
 * line, column and cell that it left out or changed why. A form of labels and values gives `form`. Nothing
 * is guessed: what is not certain stays unmapped, refused or marked.
 */
export function recogniseSheet(grid: SheetGrid, context: SheetContext): RecognisedSheet {
  const corrected = context.sheet?.cells ? correctCells(grid, context.sheet.cells) : grid;
  const sheet = recognise(corrected, context);
  return {
    ...sheet,
    lines: listSheetLines(corrected, sheet.skipped),
    ...(context.listsTable && { tableLines: listTableLines(corrected, sheet) }),
  };
}

function recognise(grid: SheetGrid, context: SheetContext): RecognisedSheet {
  if (grid.rows.length === 0) return startSheet(grid);
  const { sheet = {}, forms = {} } = context;
  const shown = toHeaderLines(grid, sheet.headerRows) ?? findRememberedHeader(grid, forms);
  if (shown) return recogniseTable(grid, shown, context);
  const lines = findHeader(grid);
  const table = lines && recogniseTable(grid, lines, context);
  if (table?.kind === 'table') return table;
  const form = recogniseForm(grid, context);
  // What has headings and yet no firms may be a form whose first line reads like a header.
  if (form && (!table || form.station)) return form;
  if (table) return table;
  const log = new ProblemLog();
  log.add(1, null, { level: 'error', code: 'no-header', params: {} }, null);
  return { ...startSheet(grid), kind: 'unrecognised', problems: log.list() };
}
