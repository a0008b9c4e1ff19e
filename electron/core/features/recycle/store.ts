import type { Database } from 'better-sqlite3';
import type { EndedRow } from '#shared/contract/recycle.ts';
import type { CustomTable } from '#shared/domain/custom-column/custom-column.ts';
import { toSnakeCase } from '../../db/snake-case.ts';

/** The newest step, not undone, that ended the row `r.id`. */
const ENDING = `
  FROM journal_change c JOIN journal_entry e ON e.seq = c.entry_seq
  WHERE c.row_id = @id AND c.table_name = @table AND e.undone_at IS NULL
    AND c.after ->> 'ended_on' IS NOT NULL AND (c.before IS NULL OR c.before ->> 'ended_on' IS NULL)
  ORDER BY e.seq DESC LIMIT 1`;

type Ended = Omit<EndedRow, 'at' | 'actor'>;

/** Ended records of a table whose name contains the words, newest first. */
export function findEnded(
  connection: Database,
  table: CustomTable,
  search: string,
  limit: number,
): { total: number; rows: EndedRow[] } {
  const from = `FROM ${toSnakeCase(table)} WHERE ended_on IS NOT NULL AND instr(lower(name), lower(@search)) > 0`;
  const total = connection
    .prepare<[{ search: string }], number>(`SELECT count(*) ${from}`)
    .pluck()
    .get({ search });
  const rows = connection
    .prepare<[{ search: string; limit: number }], Ended>(
      `SELECT id, version, name, ended_on AS endedOn, end_reason AS endReason ${from}
       ORDER BY ended_on DESC, rowid DESC LIMIT @limit`,
    )
    .all({ search, limit });
  const step = connection.prepare<[{ id: string; table: string }], { at: string; actor: string | null }>(
    `SELECT e.at, e.actor ${ENDING}`,
  );
  return {
    total: total ?? 0,
    rows: rows.map((row) => ({ ...row, ...(step.get({ id: row.id, table }) ?? { at: null, actor: null }) })),
  };
}

/** A row that the same step ended, as it was before and was left. */
export interface EndedLink {
  table: 'tenancy' | 'jointOrgFirm' | 'workerBuilding';
  id: string;
  before: Record<string, string | number>;
  after: Record<string, string | number>;
}

/** The rooms, covers and held buildings that were ended in the step that ended a record. */
export function findEndedLinks(connection: Database, table: CustomTable, id: string): EndedLink[] {
  const seq = connection.prepare<[{ id: string; table: string }], number>(`SELECT e.seq ${ENDING}`).pluck();
  const entry = seq.get({ id, table });
  if (entry === undefined) return [];
  return connection
    .prepare<
      [{ entry: number; id: string }],
      { table: EndedLink['table']; id: string; before: string; after: string }
    >(
      `SELECT table_name AS "table", row_id AS id, before, after FROM journal_change
       WHERE entry_seq = @entry AND table_name IN ('tenancy', 'jointOrgFirm', 'workerBuilding')
         AND before IS NOT NULL AND after IS NOT NULL
         AND @id IN (before ->> 'firm_id', before ->> 'org_id', before ->> 'worker_id', before ->> 'building_id')
         AND before ->> 'to_day' IS NOT after ->> 'to_day'
       ORDER BY position`,
    )
    .all({ entry, id })
    .map(({ before, after, ...link }) => ({ ...link, before: JSON.parse(before), after: JSON.parse(after) }));
}

/** How the records of a table are told apart; two live ones of one identity would be one record twice. */
const IDENTITY: Partial<Record<CustomTable, string>> = {
  building: 'name_key',
  firm: 'uscc',
  station: 'name',
  serviceCentre: 'name',
  street: 'name',
  sponsor: 'name',
};

/** The name of a live record with the identity of this one; undefined where there is none. */
export function findNamesake(connection: Database, table: CustomTable, id: string): string | undefined {
  const column = IDENTITY[table];
  if (column === undefined) return undefined;
  const stored = toSnakeCase(table);
  return connection
    .prepare<[string, string], string>(
      `SELECT o.name FROM ${stored} AS o JOIN ${stored} AS r ON r.id = ? AND o.${column} = r.${column}
       WHERE o.id <> ? AND o.ended_on IS NULL`,
    )
    .pluck()
    .get(id, id);
}
