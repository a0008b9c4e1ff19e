import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import * as XLSX from 'xlsx';
import { openRegistry, registryPath } from '#core/db/registry-file.ts';
import { makeRoster } from './support/make-roster.ts';
import { type BenchLine, medianOf } from './support/measure.ts';
import { finish, openTempCore } from './support/temp-core.ts';

/** Dry run and apply of a roster, beside a bare parse of the same file and bare inserts of the same rows. */
export async function benchImport(rows: number): Promise<BenchLine[]> {
  const path = makeRoster(rows);
  const bytes = readFileSync(path);
  const runs = rows > 20_000 ? 1 : 3;
  const parse = await medianOf(runs, () =>
    XLSX.read(bytes, { dense: true, cellFormula: false, cellHTML: false, cellText: false }),
  );
  await using temp = await openTempCore();
  const { client } = temp.handle;
  const file = () => new File([bytes], basename(path));
  const dryRun = await medianOf(runs, () => finish(client.roster.preview({ files: [file()] })));
  const { previewId } = await finish(client.roster.preview({ files: [file()] }));
  const apply = await medianOf(1, () => finish(client.roster.apply({ previewId })));
  const inserts = await bareInserts(temp.dataDir);
  return [
    { what: `dry run, ${rows} rows`, ours: dryRun, bound: parse, boundIs: 'bare SheetJS parse of the file' },
    {
      what: `apply, ${rows} rows`,
      ours: apply,
      bound: inserts,
      boundIs: 'bare prepared inserts of the same rows',
    },
  ];
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
