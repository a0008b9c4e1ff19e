import type { Core } from '#core/core.ts';
import type { Tx } from '#core/journal/tx.ts';

/** Writes rows as one command; rows a page cannot type yet (stations, workers, rule values) go in this way. */
export async function writeRows<T>(core: Core, write: (tx: Tx) => T): Promise<T> {
  const { result } = await core.journal.run('test.write', async (tx) => ({ result: write(tx), params: {} }));
  return result;
}

/** Adds a building and returns its id. */
export function addBuilding(tx: Tx, name: string, stationId: string | null = null): string {
  return tx.insert('building', { name, nameKey: name, stationId });
}

/** Adds a firm with a room in each of the buildings and returns its id. */
export function addFirm(
  tx: Tx,
  values: Partial<Parameters<typeof tx.insert<'firm'>>[1]>,
  ...buildingIds: string[]
): string {
  const name = values.name ?? '上海启明科技有限公司';
  const firmId = tx.insert('firm', { nameKey: name, custom: '{}', ...values, name });
  for (const buildingId of buildingIds) tx.insert('tenancy', { firmId, buildingId, room: '1203' });
  return firmId;
}
