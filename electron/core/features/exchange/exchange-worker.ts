import { parentPort } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { translator } from '#shared/i18n/i18n.ts';
import { listKeptColumns } from '../../custom-columns/kept-columns.ts';
import type { FromOffice } from '../../office/office-protocol.ts';
import { type TableSpec, writeTable } from '../../office/write-table.ts';
import type { ExchangeJob } from './exchange-job.ts';
import { toRegisterLines } from './register-lines.ts';
import { readRegister } from './store.ts';
import { describeSheet } from './view/describe-sheet.ts';

/** The thread that reads the register and writes it as a workbook: the core answers others meanwhile. */

/** Lines between two words of how far it is. */
const SAY_EVERY = 200;

function post(message: FromOffice, transfer: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer);
}

function describe(job: ExchangeJob, reader: Database.Database): TableSpec {
  if (job.kind === 'view') {
    const sheet = describeSheet({ reader }, job);
    return job.pageMark ? { ...sheet, pageMark: job.pageMark } : sheet;
  }
  const register = readRegister({ reader }, job.day, job.buildingIds);
  const kept = listKeptColumns(reader, 'firm');
  return { ...job.sheet, ...toRegisterLines(register, job.level, translator('zh'), kept), hints: null };
}

parentPort?.on('message', async (job: ExchangeJob) => {
  const reader = new Database(job.path, { readonly: true, timeout: 5000 });
  const spec = describe(job, reader);
  reader.close();
  let done = 0;
  const bytes = await writeTable(spec, () => {
    done++;
    if (done % SAY_EVERY === 0) post({ type: 'progress', done });
  });
  post({ type: 'file', bytes }, [bytes.buffer]);
});
