import type { z } from 'zod';
import type { tableEditResultSchema, tableEditSchema } from '#shared/contract/base.ts';
import type { BuildingValues, buildingValuesSchema } from '#shared/contract/building.ts';
import { AppError } from '#shared/contract/errors.ts';
import { buildingNameKey } from '#shared/domain/codes/firm-name.ts';
import { type Core, today } from '../../core.ts';
import { storeCustom } from '../../custom-columns/custom-cells.ts';
import type { Tx } from '../../journal/tx.ts';
import { countFirms, findBuildingByKey } from './store.ts';

type BuildingEdit = z.infer<ReturnType<typeof tableEditSchema<typeof buildingValuesSchema>>>;
type EditResult = z.infer<typeof tableEditResultSchema>;

/** Writes what one gesture in the table of buildings did, as one command. */
export async function editBuildings(core: Core, edit: BuildingEdit): Promise<EditResult> {
  const { result, entry } = await core.journal.run('building.edit', async (tx) => {
    const created = edit.create.map((values) => createBuilding(core, tx, values));
    for (const { id, version, set } of edit.update) {
      tx.update(
        'building',
        id,
        { ...storeCustom(core, 'building', id, set), ...nameWithKey(core, set, id) },
        version,
      );
    }
    for (const { id, version, day, reason } of edit.end) {
      refuseWhileOccupied(core, id);
      tx.update('building', id, { endedOn: day, endReason: reason }, version);
    }
    return {
      result: created,
      params: { created: created.length, updated: edit.update.length, ended: edit.end.length },
    };
  });
  return { created: result, entry };
}

function createBuilding(core: Core, tx: Tx, values: BuildingValues): string {
  const named = nameWithKey(core, values, null);
  if (!named) throw new AppError('invalid-value', { field: 'name', value: '' });
  return tx.insert('building', { ...storeCustom(core, 'building', null, values), ...named });
}

/** Two buildings of one name cannot be told apart by a roster: refused with `name-taken`. */
function nameWithKey(
  core: Core,
  values: BuildingValues,
  ownId: string | null,
): { name: string; nameKey: string } | undefined {
  if (values.name === undefined) return undefined;
  const nameKey = buildingNameKey(values.name);
  const other = findBuildingByKey(core.file, nameKey);
  if (other !== undefined && other !== ownId) throw new AppError('name-taken', { name: values.name });
  return { name: values.name, nameKey };
}

function refuseWhileOccupied(core: Core, id: string): void {
  const count = countFirms(core.file, id, today(core));
  if (count === 0) return;
  const name = core.file.connection
    .prepare<[string], string>('SELECT name FROM building WHERE id = ?')
    .pluck()
    .get(id);
  throw new AppError('still-in-use', { name: name ?? id, count });
}
