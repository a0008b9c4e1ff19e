import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import * as XLSX from 'xlsx';
import { openRegistry, registryPath } from '#core/db/registry-file.ts';
import type { CoreClient } from '#core/start-core.ts';
import { programEnv } from '../../electron/launch/run-program.ts';
import { makeRoster } from './support/make-roster.ts';
import { type BenchLine, medianOf } from './support/measure.ts';
import { finish, openTempCore } from './support/temp-core.ts';

/** What a dry run of a hundred thousand rows may hold. */
const MEMORY_MB = 700;

/** Firms of the registry that dry runs are compared with. */
const REGISTRY = 100_000;

/**
 * Apply of a roster into an empty registry, and dry runs of rosters of these sizes against that registry,
 * beside bare inserts of the same rows and a bare parse of the same files.
 */
export async function benchImport(sizes: readonly number[]): Promise<BenchLine[]> {
  await using temp = await openTempCore();
  const { client } = temp.handle;
  const { previewId } = await finish(client.roster.preview({ files: [openRoster(REGISTRY)] }));
  const apply = await medianOf(1, () => finish(client.roster.apply({ previewId })));
  const lines: BenchLine[] = [
    {
      what: `apply, ${REGISTRY} rows`,
      ours: apply,
      bound: await bareInserts(temp.dataDir),
      boundIs: 'bare prepared inserts of the same rows',
    },
  ];
  for (const rows of sizes) lines.push(await benchDryRun(client, rows));
  await temp.handle.close();
  lines.push(measureMemory(temp.dataDir, REGISTRY));
  return lines;
}

function openRoster(rows: number): File {
  const path = makeRoster(rows);
  return new File([readFileSync(path)], basename(path));
}

async function benchDryRun(client: CoreClient, rows: number): Promise<BenchLine> {
  const runs = rows > 20_000 ? 1 : 5;
  const file = openRoster(rows);
  const bytes = Buffer.from(await file.arrayBuffer());
  const bound = await medianOf(runs, () =>
    XLSX.read(bytes, { dense: true, cellFormula: false, cellHTML: false, cellText: false }),
  );
  const ours = await medianOf(runs, () => finish(client.roster.preview({ files: [file] })));
  const what = `dry run, ${rows} rows against ${REGISTRY} firms`;
  return { what, ours, bound, boundIs: 'bare SheetJS parse of the file' };
}

/** The most memory that a process of its own held while it did a dry run. */
function measureMemory(dataDir: string, rows: number): BenchLine {
  const script = join(import.meta.dirname, 'support/print-dry-run-memory.ts');
  const args = [script, dataDir, makeRoster(rows)];
  const megabytes = Number(execFileSync(process.execPath, args, { env: programEnv() }).toString());
  const what = `memory of a dry run, ${rows} rows`;
  return { what, ours: megabytes, bound: MEMORY_MB, boundIs: 'the limit set for it', unit: 'MB' };
}

/** Copies the firms and tenancies that the import wrote into a fresh registry, with prepared inserts alone. */
async function bareInserts(dataDir: string): Promise<number> {
  const source = new Database(registryPath(dataDir), { readonly: true });
  const tables = ['building', 'firm', 'tenancy'].map((name) => ({
    name,
    rows: source.prepare<[], unknown[]>(`SELECT * FROM ${name}`).raw().all() as unknown[][],
  }));
  source.close();
  const empty = mkdtempSync(join(tmpdir(), 'louyu-bench-'));
  await (await openRegistry(empty, 'write')).close();
  const target = new Database(registryPath(empty));
  target.pragma('synchronous = FULL');
  const time = await medianOf(1, () =>
    target.transaction(() => {
      for (const { name, rows } of tables) {
        const insert = target.prepare(
          `INSERT INTO ${name} VALUES (${(rows[0] ?? []).map(() => '?').join()})`,
        );
        for (const row of rows) insert.run(...row);
      }
    })(),
  );
  target.close();
  rmSync(empty, { recursive: true });
  return time;
}
