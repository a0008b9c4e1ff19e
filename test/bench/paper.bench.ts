import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import exceljs from 'exceljs';
import type { CoreClient } from '#core/start-core.ts';
import type { TableView } from '#shared/contract/exchange.ts';
import { findChromium } from '../e2e/support/chromium.ts';
import { type BenchLine, medianOf } from './support/measure.ts';
import { finish, openTempCore } from './support/temp-core.ts';

const RUNS = 3;
const ROWS = 5_000;
const PING_EVERY_MS = 20;
const RELEASE = { level: 'none', purpose: 'bench', receiver: 'bench' } as const;
const FIELDS = ['name', 'uscc', 'floor', 'room', 'staffCount', 'fullMembers', 'contact', 'phone'] as const;

/** A roster on paper and the register as a workbook, each beside the bare program doing the same, and the window meanwhile. */
export async function benchPaper(): Promise<BenchLine[]> {
  await using temp = await openTempCore('district');
  const { client } = temp.handle;
  const view = await aRoster(client);
  const makeView = (format: 'pdf' | 'paper') =>
    finish(client.exchange.view({ view, format, landscape: true, release: RELEASE }));
  const { fileId } = await makeView('paper');
  const [html = ''] = JSON.parse(await (await client.exchange.file({ fileId })).file.text()) as string[];
  const pdf = await besidePings(client, () => medianOf(RUNS, () => makeView('pdf')));
  const register = () => finish(client.exchange.register({ release: RELEASE }));
  const xlsx = await besidePings(client, () => medianOf(RUNS, register));
  const made = await register();
  const file = (await client.exchange.file({ fileId: made.fileId })).file;
  const what = { boundIs: 'the limit of a tenth of a second', bound: 100 };
  return [
    {
      what: `roster of ${ROWS} rows to PDF`,
      ours: pdf.result,
      bound: await printBare(html),
      boundIs: 'bare Chromium printing the same HTML',
    },
    { what: 'longest wait for an answer meanwhile', ours: pdf.longest, ...what },
    {
      what: `register of ${made.rows} rows to .xlsx`,
      ours: xlsx.result,
      bound: await writeBare(await file.arrayBuffer()),
      boundIs: 'bare exceljs writing the same cells',
    },
    { what: 'longest wait for an answer meanwhile', ours: xlsx.longest, ...what },
  ];
}

async function aRoster(client: CoreClient): Promise<TableView> {
  const table = JSON.parse((await client.firm.table({})).columns) as Record<
    string,
    (string | number | null)[]
  >;
  const cells = Object.fromEntries(
    ['id', ...FIELDS].map((field) => [field, (table[field] ?? []).slice(0, ROWS)]),
  );
  return {
    table: 'firm',
    title: '入驻单位花名册',
    filter: '',
    asOf: '2026-09-30',
    lang: 'zh',
    columns: FIELDS.map((field) => ({ field, header: field, width: 120, kind: 'text', choices: [] })),
    frozenColumns: 1,
    rows: { rows: ROWS, columns: JSON.stringify(cells) },
  };
}

/** Asks the core something small all the while, and tells how long the longest answer took. */
async function besidePings<T>(
  client: CoreClient,
  work: () => Promise<T>,
): Promise<{ result: T; longest: number }> {
  const running = { yes: true };
  let longest = 0;
  const pinging = (async () => {
    while (running.yes) {
      longest = Math.max(longest, await medianOf(1, () => client.setup.status()));
      await wait(PING_EVERY_MS);
    }
  })();
  const result = await work();
  running.yes = false;
  await pinging;
  return { result, longest };
}

async function printBare(html: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'louyu-bench-'));
  const page = join(folder, 'page.html');
  writeFileSync(page, html);
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-pdf-header-footer',
    '--disable-pdf-tagging',
  ];
  const target = [`--user-data-dir=${folder}`, `--print-to-pdf=${join(folder, 'page.pdf')}`, page];
  try {
    return await medianOf(RUNS, () =>
      promisify(execFile)(findChromium() ?? 'chromium', [...flags, ...target]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

async function writeBare(bytes: ArrayBuffer): Promise<number> {
  const book = new exceljs.Workbook();
  await book.xlsx.load(bytes);
  const rows = book.worksheets[0]?.getSheetValues() ?? [];
  return medianOf(RUNS, async () => {
    const output = new PassThrough().resume();
    const writer = new exceljs.stream.xlsx.WorkbookWriter({ stream: output, useSharedStrings: true });
    const sheet = writer.addWorksheet('入驻单位');
    for (const row of rows) if (Array.isArray(row)) sheet.addRow(row.slice(1)).commit();
    sheet.commit();
    await writer.commit();
  });
}
