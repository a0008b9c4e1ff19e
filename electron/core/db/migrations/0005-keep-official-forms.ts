import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const TABLES: Record<string, string> = {
  official_form: `id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1, name TEXT NOT NULL,
    file_name TEXT NOT NULL, is_converted INTEGER NOT NULL CHECK (is_converted IN (0, 1)), cells TEXT NOT NULL,
    ended_on TEXT, end_reason TEXT`,
  official_form_file: `id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    form_id TEXT NOT NULL REFERENCES official_form (id), content TEXT NOT NULL`,
};

/** 上级表格: a blank form and what its cells get; the file apart, so that a changed cell does not copy it. */
export const keepOfficialForms: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const [table, columns] of Object.entries(TABLES)) {
      await sql.raw(`CREATE TABLE "${table}" (${columns}) STRICT`).execute(db);
    }
  },
};
