import { parentPort } from 'node:worker_threads';
import { recogniseSheet } from '#shared/domain/roster/recognise-sheet.ts';
import type { RecognisedSheet } from '#shared/domain/roster/recognised-sheet.ts';
import type { SheetGrid } from '#shared/domain/roster/sheet-grid.ts';
import { readWorkbook } from './read-workbook.ts';
import { SpreadsheetError } from './spreadsheet-error.ts';
import type { ReadDecisions, ReadProgress, ReadReply, ReadRequest } from './worker-protocol.ts';

/** The thread that opens foreign files, one after another: whatever they hold, the core only loses this thread. */

const ROWS_AT_A_TIME = 2_000;

function post(reply: ReadReply): void {
  parentPort?.postMessage(reply);
}

function report(phase: ReadProgress['phase'], done: number, total: number): void {
  post({ type: 'progress', progress: { phase, done, total } });
}

function handOver(sheets: readonly RecognisedSheet[]): void {
  const total = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  let done = 0;
  for (const [index, { rows }] of sheets.entries()) {
    while (rows.length > 0) {
      // Taken from the end, where that moves nothing: what has been handed over is let go of.
      const part = rows.splice(-ROWS_AT_A_TIME);
      post({ type: 'rows', sheet: index, rows: part });
      done += part.length;
      report('handing-over', done, total);
    }
  }
}

/** Recognises sheet by sheet, and lets go of the cells of each. */
function recogniseAll(
  grids: SheetGrid[],
  fileName: string,
  { forms = {}, values = {}, sheets: own = {}, listsTableOf }: ReadDecisions,
): RecognisedSheet[] {
  const sheets: RecognisedSheet[] = [];
  const total = grids.length;
  for (let grid = grids.shift(); grid; grid = grids.shift()) {
    report('recognising', sheets.length, total);
    const sheet = (Object.hasOwn(own, grid.name) && own[grid.name]) || {};
    const listsTable = grid.name === listsTableOf;
    sheets.push(recogniseSheet(grid, { fileName, forms, values, sheet, listsTable }));
  }
  return sheets;
}

async function readRequest({ bytes, fileName, decisions }: ReadRequest): Promise<void> {
  report('reading', 0, 1);
  const book = await readWorkbook(Buffer.from(bytes), fileName, decisions.encoding);
  const { format, encoding, unreadable, sheets: grids } = book;
  const sheets = recogniseAll(grids, fileName, decisions);
  const withoutRows = sheets.map((sheet) => ({ ...sheet, rows: [] }));
  post({ type: 'workbook', workbook: { format, encoding, unreadable, sheets: withoutRows } });
  handOver(sheets);
  post({ type: 'done' });
}

parentPort?.on('message', async (request: ReadRequest) => {
  try {
    await readRequest(request);
  } catch (error) {
    if (!(error instanceof SpreadsheetError)) throw error;
    post({ type: 'failed', code: error.code, params: error.params });
  }
});
