import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const EDITABLE = 'id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1';
const SUBJECT = `rule TEXT NOT NULL,
  subject_kind TEXT NOT NULL CHECK (subject_kind IN ('building', 'firm', 'org', 'station')), subject_id TEXT NOT NULL`;

const STEPS = [
  `CREATE TABLE meeting (${EDITABLE}, org_id TEXT NOT NULL REFERENCES party_org(id),
    kind TEXT NOT NULL CHECK (kind IN ('members', 'committee', 'org-life', 'review')),
    held_on TEXT NOT NULL, attended INTEGER CHECK (attended >= 0), topic TEXT, ended_on TEXT, end_reason TEXT) STRICT`,
  'CREATE INDEX meeting_org ON meeting(org_id)',
  `CREATE TABLE todo (${EDITABLE}, ${SUBJECT}, due_on TEXT NOT NULL, note TEXT, done_on TEXT) STRICT`,
  // A CHECK cannot be widened where it stands: stations can be excepted too, and flags ignored.
  `CREATE TABLE flag_exception_new (${EDITABLE}, kind TEXT NOT NULL DEFAULT 'exception'
      CHECK (kind IN ('exception', 'ignored')), ${SUBJECT}, reason TEXT NOT NULL, authority TEXT, doc_no TEXT,
    from_day TEXT NOT NULL, until_day TEXT NOT NULL, CHECK (kind = 'ignored' OR authority IS NOT NULL)) STRICT`,
  `INSERT INTO flag_exception_new (id, version, rule, subject_kind, subject_id, reason, authority, doc_no, from_day,
      until_day)
    SELECT id, version, rule, subject_kind, subject_id, reason, authority, doc_no, from_day, until_day
    FROM flag_exception ORDER BY rowid`,
  'DROP TABLE flag_exception',
  'ALTER TABLE flag_exception_new RENAME TO flag_exception',
];

/** Meetings that orgs held, to-dos with a day, and flags that are ignored for a time without anybody's approval. */
export const keepMeetingsAndTodos: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const step of STEPS) await sql.raw(step).execute(db);
  },
};
