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
  const unknown = await findUnknownMigrations(plain);
  if (unknown.length > 0) throw new AppError('registry-too-new', { migration: unknown[0] ?? '' });
  // The migrator reports failure as a value: without this check a half-made registry would open.
  const { error } = target ? await migrator.migrateTo(target) : await migrator.migrateToLatest();
  if (error) throw error;
}

async function findUnknownMigrations(kysely: Kysely<Schema>): Promise<string[]> {
  const tables = await kysely.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === 'kysely_migration')) return [];
  const applied = await (kysely as unknown as Kysely<{ kysely_migration: { name: string } }>)
    .selectFrom('kysely_migration')
    .select('name')
    .execute();
  return applied.map((row) => row.name).filter((name) => !(name in MIGRATIONS));
}
