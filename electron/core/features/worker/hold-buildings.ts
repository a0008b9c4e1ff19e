import type { Core } from '../../core.ts';
import type { Tx } from '../../journal/tx.ts';

/** Makes a worker hold exactly these buildings from `day` on: the others end, the missing ones begin. */
export function holdBuildings(core: Core, tx: Tx, workerId: string, ids: string[], day: string): void {
  const wanted = new Set(ids);
  const held = core.file.connection
    .prepare<[string, string], { id: string; buildingId: string }>(
      `SELECT id, building_id AS buildingId FROM worker_building
       WHERE worker_id = ? AND (to_day IS NULL OR to_day > ?)`,
    )
    .all(workerId, day);
  for (const { id, buildingId } of held) {
    if (!wanted.delete(buildingId)) tx.update('workerBuilding', id, { toDay: day });
  }
  for (const buildingId of wanted) tx.insert('workerBuilding', { workerId, buildingId, fromDay: day });
}
