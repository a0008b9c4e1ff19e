import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { CamelCasePlugin, Kysely } from 'kysely';
import { migrateRegistry } from '#core/db/migrate.ts';
import { registryPath } from '#core/db/registry-file.ts';
import type { Schema } from '#core/db/schema.ts';
import { TransactionalSqliteDialect } from '#core/db/transactional-sqlite-dialect.ts';
import type { KillResult } from './kill-rounds.ts';
import { damageFile } from './support/damage.ts';
import { runBuilt, startBuilt } from './support/victim.ts';

const FIRMS = 20_000;
/** Longer than opening takes on a busy machine. */
const LONGEST_MS = 2_500;

/** Kills the program while it brings a registry of the first version up to date. */
export async function killMigration(folder: string): Promise<KillResult> {
  const dataDir = join(folder, 'migration');
  rmSync(dataDir, { recursive: true, force: true });
  mkdirSync(dataDir);
  await makeOldRegistry(registryPath(dataDir));
  await startAndKill('history', '--data', dataDir);
  return { answered: 0, faults: await faultsOf(dataDir) };
}

/** Kills the program while it puts a copy in the place of a damaged registry. */
export async function killRecovery(folder: string): Promise<KillResult> {
  const dataDir = join(folder, 'recovery');
  if (!existsSync(dataDir)) await makeOldRegistry(registryPath(make(dataDir)));
  const { stdout } = await runBuilt('backup', '--json', '--data', dataDir);
  const { file } = JSON.parse(stdout) as { file: string };
  damageFile(registryPath(dataDir), { what: 'zeros', at: 0.3, extent: 50_000 });
  await startAndKill('restore', file, '--data', dataDir);
  const faults = existsSync(registryPath(dataDir)) ? [] : ['there is no registry'];
  const verified = await runBuilt('verify', '--data', dataDir);
  // Either the copy is in place or the damage is still told: nothing else may be.
  if (verified.code !== 0) {
    const again = await runBuilt('restore', file, '--data', dataDir);
    if (again.code !== 0) faults.push(`restore: ${again.stderr}`);
  }
  const isKept = readdirSync(dataDir).some((name) => name.includes('.damaged-'));
  if (verified.code === 0 && !isKept) faults.push('the damaged file is not kept');
  for (const name of readdirSync(dataDir))
    if (name.includes('.damaged-')) rmSync(join(dataDir, name), { force: true });
  return { answered: 0, faults: [...faults, ...(await faultsOf(dataDir))] };
}

function make(folder: string): string {
  mkdirSync(folder);
  return folder;
}

async function startAndKill(...args: string[]): Promise<void> {
  const program = startBuilt(...args);
  const ended = new Promise<void>((resolve) => program.once('close', () => resolve()));
  await Promise.race([ended, setTimeout(Math.random() * LONGEST_MS)]);
  program.kill('SIGKILL');
  await ended;
}

async function faultsOf(dataDir: string): Promise<string[]> {
  const { code, stdout, stderr } = await runBuilt('verify', '--data', dataDir);
  const faults = code === 0 ? [] : [`verify: ${stdout}${stderr}`];
  const registry = new Database(registryPath(dataDir), { readonly: true });
  const firms = registry.prepare('SELECT count(*) FROM firm').pluck().get();
  registry.close();
  return firms === FIRMS ? faults : [...faults, `${firms} firms`];
}

const oldRegistry = { path: '' };

/** A registry as the first version of the program left it, with many firms. Made once. */
async function makeOldRegistry(path: string): Promise<void> {
  if (!oldRegistry.path) {
    const made = `${path}.first`;
    const connection = new Database(made);
    const kysely = new Kysely<Schema>({
      dialect: new TransactionalSqliteDialect({ database: connection }),
      plugins: [new CamelCasePlugin()],
    });
    await migrateRegistry(kysely, '0001-create-registry');
    const add = connection.prepare("INSERT INTO firm (id, name, name_key, custom) VALUES (?, ?, ?, '{}')");
    connection.transaction(() => {
      for (let i = 0; i < FIRMS; i++) add.run(`f${i}`, `公司 ${i}`, `公司${i}`);
    })();
    await kysely.destroy();
    oldRegistry.path = join(path, '../..', 'first.louyu');
    copyFileSync(made, oldRegistry.path);
    rmSync(made);
  }
  copyFileSync(oldRegistry.path, path);
}
