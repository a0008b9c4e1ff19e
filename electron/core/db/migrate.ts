import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { AppError } from '#shared/contract/errors.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import type { Schema } from './schema.ts';

/**
 * Brings a registry to the newest migration, all in one transaction.
 * Throws `registry-too-new` when the file was written by a later version of the program.
 */
export async function migrateRegistry(kysely: Kysely<Schema>, target?: string): Promise<void> {
  // The migrator must not rename its own columns: CamelCasePlugin is for ours.
  const plain = kysely.withoutPlugins();
  const migrator = new Migrator({ db: plain, provider: { getMigrations: async () => MIGRATIONS } });
  const isOlder = await isOlderRegistry(kysely);
  if (!isOlder && !target) return;
  // The migrator reports failure as a value: without this check a half-made registry would open.
  const { error } = target ? await migrator.migrateTo(target) : await migrator.migrateToLatest();
  if (error) throw error;
}

/**
 * True for a registry that lacks a migration, as one written by an earlier version does. Throws
 * `registry-too-new` as migrating does.
 */
export async function isOlderRegistry(kysely: Kysely<Schema>): Promise<boolean> {
  const applied = await findMigrations(kysely.withoutPlugins());
  const unknown = applied.find((name) => !(name in MIGRATIONS));
  if (unknown !== undefined) throw new AppError('registry-too-new', { migration: unknown });
  return applied.length < Object.keys(MIGRATIONS).length;
}

/** The names of the migrations that a registry has had. */
async function findMigrations(plain: Kysely<Schema>): Promise<string[]> {
  const tables = await plain.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === 'kysely_migration')) return [];
  const applied = await (plain as unknown as Kysely<{ kysely_migration: { name: string } }>)
    .selectFrom('kysely_migration')
    .select('name')
    .execute();
  return applied.map((row) => row.name);
}
