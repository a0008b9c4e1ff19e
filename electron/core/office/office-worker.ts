import { parentPort } from 'node:worker_threads';
import { writeReportDocx } from '../reports/write/write-docx.ts';
import { writeXlsx } from '../reports/write/write-xlsx.ts';
import type { FromOffice, OfficeJob, OfficeRow, ToOffice } from './office-protocol.ts';

/** The thread that writes one report as a workbook or Word document: the core answers others meanwhile. */

let job: OfficeJob | null = null;
const rows: OfficeRow[] = [];

parentPort?.on('message', async (message: ToOffice) => {
  if (message.type === 'job') job = message.job;
  else if (message.type === 'rows') rows.push(...message.rows);
  else if (job) {
    const bytes =
      job.kind === 'report-xlsx'
        ? await writeXlsx({ ...job.report, rows }, job.options)
        : await writeReportDocx({ ...job.report, rows }, job.options);
    parentPort?.postMessage({ type: 'file', bytes } satisfies FromOffice, [bytes.buffer]);
  }
});
