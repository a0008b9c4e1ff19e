import type { Database } from 'better-sqlite3';
import { AppError } from '#shared/contract/errors.ts';
import type { CustomTable } from '#shared/domain/custom-column/custom-column.ts';
import type { Core } from '../../core.ts';
import { toSnakeCase } from '../../db/snake-case.ts';
import type { Tx } from '../../journal/tx.ts';
import { type EndedLink, findEndedLinks, findNamesake } from './store.ts';

/** Takes an ended record back into the registry with what ended together with it, as one command. */
export async function reviveRow(
  core: Core,
  { table, id, version }: { table: CustomTable; id: string; version: number },
): Promise<{ entry: string | null; links: number }> {
  const { connection } = core.file;
  const { result, entry } = await core.journal.run('recycle.revive', async (tx) => {
    const row = connection
      .prepare<[string], { name: string; endedOn: string | null }>(
        `SELECT name, ended_on AS endedOn FROM ${toSnakeCase(table)} WHERE id = ?`,
      )
      .get(id);
    if (!row) throw new AppError('row-not-found', { table, id });
    if (row.endedOn === null) throw new AppError('not-ended', { name: row.name });
    const namesake = findNamesake(connection, table, id);
    if (namesake !== undefined) throw new AppError('name-taken', { name: namesake });
    tx.update(table, id, { endedOn: null, endReason: null }, version);
    const ended = findEndedLinks(connection, table, id);
    const revived = ended.filter((link) => reviveLink(connection, tx, link));
    refuseWithoutRoom(connection, ended, revived);
    const links = revived.length;
    return { result: links, params: { table, name: row.name, links } };
  });
  return { entry, links: result };
}

/** A firm none of whose rooms comes back would be in no table: its building has to be taken back first. */
function refuseWithoutRoom(
  connection: Database,
  ended: readonly EndedLink[],
  revived: readonly EndedLink[],
): void {
  const [room] = ended.filter(({ table }) => table === 'tenancy');
  if (!room || revived.some(({ table }) => table === 'tenancy')) return;
  const building = connection
    .prepare<[string], string>('SELECT name FROM building WHERE id = ? AND ended_on IS NOT NULL')
    .pluck()
    .get(String(room.before.building_id));
  if (building !== undefined) throw new AppError('building-ended', { name: building });
}

/** Gives a link its days back; false where it was changed since, or where its other end is not there any more. */
function reviveLink(connection: Database, tx: Tx, { table, id, before, after }: EndedLink): boolean {
  const held = connection
    .prepare<[string], { toDay: string | null }>(
      `SELECT to_day AS toDay FROM ${toSnakeCase(table)} WHERE id = ?`,
    )
    .get(id);
  if (!held || held.toDay !== (after.to_day ?? null) || !ENDS.every(([column, of]) => isLive(column, of)))
    return false;
  const toDay = before.to_day === undefined ? null : String(before.to_day);
  if (table !== 'tenancy') return tx.update(table, id, { toDay });
  return tx.update(table, id, {
    toDay,
    endReason: before.end_reason === undefined ? null : String(before.end_reason),
  });

  function isLive(column: string, of: string): boolean {
    const end = before[column];
    if (end === undefined) return true;
    const sql = `SELECT count(*) FROM ${of} WHERE id = ? AND ended_on IS NULL`;
    return connection.prepare<[string | number], number>(sql).pluck().get(end) === 1;
  }
}

/** What a link may point to, and the table it is in. */
const ENDS = [
  ['firm_id', 'firm'],
  ['building_id', 'building'],
  ['org_id', 'party_org'],
  ['worker_id', 'worker'],
] as const;
