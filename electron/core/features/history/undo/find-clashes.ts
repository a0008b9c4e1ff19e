import type Database from 'better-sqlite3';
import type { KeptReason } from '#shared/domain/history/plan-undo.ts';
import type { JournaledTable } from '../../../db/schema.ts';
import type { StoredRow } from '../../../journal/stored-row.ts';
import { rowKey } from '../row-key.ts';
import { type EntryRow, EntryStates } from './collect-rows.ts';

/**
 * The records that putting `rows` back would bring into conflict with what commands otherwise refuse: two
 * buildings of one name, a building ended with firms in it, an org above itself, a firm moved into two places.
 */
export function findClashes(
  connection: Database.Database,
  entrySeq: number,
  rows: readonly EntryRow[],
): Map<string, KeptReason> {
  const states = new EntryStates(connection, entrySeq);
  const put = new Map(rows.map((row) => [row.key, row]));
  const clashes = new Map<string, KeptReason>();
  const isPut = (key: string): boolean => put.has(key);
  for (const { table, id, record, removes, first } of rows) {
    const state = removes || !CHECKED.has(table) ? null : states.before(first);
    if (!state) continue;
    let why: KeptReason | null;
    if (table === 'building') why = findBuildingClash(connection, id, state, isPut);
    else if (table === 'partyOrg') {
      why = findOrgClash(id, state, (orgId) => superiorAfter(connection, states, put, orgId));
    } else why = findRoomClash(connection, entrySeq, id, state, states.current(table, id), isPut);
    if (why) clashes.set(record, why);
  }
  return clashes;
}

const CHECKED: ReadonlySet<JournaledTable> = new Set(['building', 'partyOrg', 'tenancy']);

function findBuildingClash(
  connection: Database.Database,
  id: string,
  state: StoredRow,
  isPut: (key: string) => boolean,
): KeptReason | null {
  const list = (sql: string, value: string): string[] =>
    connection.prepare<[string], string>(sql).pluck().all(value);
  if (state.ended_on == null) {
    const namesakes = list(
      'SELECT id FROM building WHERE name_key = ? AND ended_on IS NULL',
      String(state.name_key),
    );
    const isTaken = namesakes.some((other) => other !== id && !isPut(rowKey('building', other)));
    return isTaken ? 'name-taken' : null;
  }
  const rooms = list('SELECT id FROM tenancy WHERE building_id = ? AND to_day IS NULL', id);
  return rooms.some((room) => !isPut(rowKey('tenancy', room))) ? 'occupied' : null;
}

function findOrgClash(
  id: string,
  state: StoredRow,
  superiorOf: (orgId: string) => string | null,
): KeptReason | null {
  const seen = new Set<string>();
  for (let above = state.superior_org_id ?? null; above !== null; above = superiorOf(String(above))) {
    if (above === id) return 'superior-cycle';
    // A circle that this org is not part of is found from the orgs that make it.
    if (seen.has(String(above))) return null;
    seen.add(String(above));
  }
  return null;
}

/** The superior that an org will have once the rows are put back. */
function superiorAfter(
  connection: Database.Database,
  states: EntryStates,
  put: ReadonlyMap<string, EntryRow>,
  orgId: string,
): string | null {
  const row = put.get(rowKey('partyOrg', orgId));
  const state = row ? states.before(row.first) : null;
  if (row) return state?.superior_org_id == null ? null : String(state.superior_org_id);
  return (
    connection
      .prepare<[string], string | null>('SELECT superior_org_id FROM party_org WHERE id = ?')
      .pluck()
      .get(orgId) ?? null
  );
}

/** Rooms that later commands gave to a firm, none of which goes with this entry. */
const LATER_ROOMS = `
  SELECT id FROM tenancy WHERE firm_id = ? AND to_day IS NULL
    AND (SELECT min(entry_seq) FROM journal_change WHERE row_id = tenancy.id) > ?`;

function findRoomClash(
  connection: Database.Database,
  entrySeq: number,
  id: string,
  state: StoredRow,
  current: StoredRow | null,
  isPut: (key: string) => boolean,
): KeptReason | null {
  const opens = state.to_day == null && (current === null || current.to_day != null);
  if (!opens) return null;
  const rooms = connection
    .prepare<[string, number], string>(LATER_ROOMS)
    .pluck()
    .all(String(state.firm_id), entrySeq);
  return rooms.some((room) => room !== id && !isPut(rowKey('tenancy', room))) ? 'moved-since' : null;
}
