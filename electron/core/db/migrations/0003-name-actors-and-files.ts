import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const STEPS = [
  // Null: done before entries named who did them.
  'ALTER TABLE journal_entry ADD COLUMN actor TEXT',
  // JSON array of SHA-256 in hex, beside `files`. Null for imports of before: the journal must be able to put
  // their rows back as they were.
  'ALTER TABLE import ADD COLUMN hashes TEXT CHECK (json_valid(hashes))',
  // An import's row goes when it is undone; the list of imports is read from the journal.
  "CREATE INDEX journal_change_import ON journal_change(row_id) WHERE table_name = 'import'",
];

/** Who did each step, and which files an import read, to the letter. */
export const nameActorsAndFiles: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const step of STEPS) await sql.raw(step).execute(db);
  },
};
