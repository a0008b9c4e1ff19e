import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const TABLES: Record<string, string> = {
  period: `id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    kind TEXT NOT NULL CHECK (kind IN ('month', 'year')), label TEXT NOT NULL, day TEXT NOT NULL,
    sealed_at TEXT NOT NULL, sealed_by TEXT, reopened_at TEXT, reopened_by TEXT, reopen_reason TEXT`,
  period_content: `id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    period_id TEXT NOT NULL REFERENCES period (id), content TEXT NOT NULL`,
};

/** 封存: a month or year, and everything reports were made of on its day; the rows apart, for they are many. */
export const keepPeriods: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const [table, columns] of Object.entries(TABLES)) {
      await sql.raw(`CREATE TABLE "${table}" (${columns}) STRICT`).execute(db);
    }
  },
};
