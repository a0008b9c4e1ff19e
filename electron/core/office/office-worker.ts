import { parentPort } from 'node:worker_threads';
import type { ReportDocument } from '../reports/report-document.ts';
import { writeReportDocx } from '../reports/write/write-docx.ts';
import { writeXlsx } from '../reports/write/write-xlsx.ts';
import type { FromOffice, OfficeJob, OfficeRow, ToOffice } from './office-protocol.ts';
import { type TableRow, writeTable } from './write-table.ts';

/** The thread that writes one workbook or Word document: the core answers others meanwhile. */

let job: OfficeJob | null = null;
const rows: OfficeRow[] = [];

/** Lines between two words of how far it is. */
const SAY_EVERY = 200;

function post(message: FromOffice, transfer: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer);
}

function write(wanted: OfficeJob): Promise<Uint8Array<ArrayBuffer>> {
  if (wanted.kind === 'table') {
    let done = 0;
    return writeTable({ ...wanted.spec, rows: rows as TableRow[] }, () => {
      done++;
      if (done % SAY_EVERY === 0) post({ type: 'progress', done });
    });
  }
  const report: ReportDocument = { ...wanted.report, rows: rows as ReportDocument['rows'] };
  return wanted.kind === 'report-xlsx'
    ? writeXlsx(report, wanted.options)
    : writeReportDocx(report, wanted.options);
}

parentPort?.on('message', async (message: ToOffice) => {
  if (message.type === 'job') job = message.job;
  else if (message.type === 'rows') rows.push(...message.rows);
  else if (job) {
    const bytes = await write(job);
    post({ type: 'file', bytes }, [bytes.buffer]);
  }
});
