import { parentPort, workerData } from 'node:worker_threads';
import exceljs from 'exceljs';
import { rebuildWorkbook } from '../../../spreadsheet/fill/rebuild-workbook.ts';
import { readWorkbook } from '../../../spreadsheet/read-workbook.ts';
import type { MarkWork } from './mark-request.ts';
import { markSheet } from './mark-sheet.ts';

/** The thread that marks one foreign workbook: whatever it holds, the core only loses this thread. */

async function mark({ bytes, fileName, sheets, rebuild }: MarkWork): Promise<void> {
  const source = Buffer.from(bytes);
  const { format, sheets: grids } = await readWorkbook(source, fileName);
  const workbook = new exceljs.Workbook();
  const keepsLayout = !rebuild && (format === 'xlsx' || format === 'xlsm');
  if (keepsLayout) await workbook.xlsx.load(bytes);
  else rebuildWorkbook(workbook, grids);
  for (const { name, headerRows, marks } of sheets) {
    const sheet = workbook.getWorksheet(name);
    const grid = grids.find((grid) => grid.name === name);
    if (sheet && grid) markSheet(sheet, grid, headerRows, marks);
  }
  parentPort?.postMessage(Uint8Array.from(new Uint8Array(await workbook.xlsx.writeBuffer())));
}

await mark(workerData as MarkWork);
