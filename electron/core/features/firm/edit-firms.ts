import type { z } from 'zod';
import type { tableEditResultSchema, tableEditSchema } from '#shared/contract/base.ts';
import { AppError } from '#shared/contract/errors.ts';
import type { FirmValues, firmValuesSchema } from '#shared/contract/firm.ts';
import { firmNameKey } from '#shared/domain/codes/firm-name.ts';
import { checkUscc } from '#shared/domain/codes/uscc.ts';
import { type Core, today } from '../../core.ts';
import { storeCustom } from '../../custom-columns/custom-cells.ts';
import type { Tx } from '../../journal/tx.ts';
import { endFirm } from './end-firm.ts';
import { findTenancies } from './store.ts';

type FirmEdit = z.infer<ReturnType<typeof tableEditSchema<typeof firmValuesSchema>>>;
type EditResult = z.infer<typeof tableEditResultSchema>;

/** Writes what one gesture in the table of firms did, as one command. */
export async function editFirms(core: Core, edit: FirmEdit): Promise<EditResult> {
  const day = today(core);
  const { result, entry } = await core.journal.run('firm.edit', async (tx) => {
    const created = edit.create.map((values) => createFirm(core, tx, values, day));
    for (const { id, version, set } of edit.update) updateFirm(core, tx, id, version, set, day);
    for (const { id, version, day: endDay, reason } of edit.end)
      endFirm(core, tx, id, version, endDay, reason);
    return {
      result: created,
      params: { created: created.length, updated: edit.update.length, ended: edit.end.length },
    };
  });
  return { created: result, entry };
}

function createFirm(core: Core, tx: Tx, values: FirmValues, day: string): string {
  const { buildingId, floor, room, name, ...rest } = values;
  if (!name) throw new AppError('invalid-value', { field: 'name', value: '' });
  const id = tx.insert('firm', {
    custom: '{}',
    ...storeCustom(core, 'firm', null, rest),
    name,
    nameKey: firmNameKey(name),
    ...nameAndCode(values),
  });
  if (buildingId) setPlace(core, tx, id, { buildingId, floor, room }, day);
  return id;
}

function updateFirm(core: Core, tx: Tx, id: string, version: number, values: FirmValues, day: string): void {
  const { buildingId, floor, room, ...rest } = values;
  tx.update('firm', id, { ...storeCustom(core, 'firm', id, rest), ...nameAndCode(values) }, version);
  if (buildingId !== undefined || floor !== undefined || room !== undefined) {
    setPlace(core, tx, id, { buildingId, floor, room }, day);
  }
}

/** The name with its matching key, and the code in its one written form; a mistyped code is kept as typed. */
function nameAndCode(values: FirmValues): { name?: string; nameKey?: string; uscc?: string | null } {
  const written: { name?: string; nameKey?: string; uscc?: string | null } = {};
  if (values.name !== undefined) {
    written.name = values.name;
    written.nameKey = firmNameKey(values.name);
  }
  if (values.uscc !== undefined) {
    const checked = values.uscc ? checkUscc(values.uscc) : null;
    written.uscc = checked?.ok ? checked.uscc : values.uscc;
  }
  return written;
}

type Place = Pick<FirmValues, 'buildingId' | 'floor' | 'room'>;

/**
 * Puts a firm into a place. Another building is a move: the old tenancy ends on `day` and a new one begins.
 * A firm with several rooms is moved room by room elsewhere, so here it is refused with `several-rooms`.
 */
function setPlace(core: Core, tx: Tx, firmId: string, place: Place, day: string): void {
  const tenancies = findTenancies(core.file, firmId, day);
  if (tenancies.length > 1) throw new AppError('several-rooms', { rooms: tenancies.length });
  const current = tenancies[0];
  if (!current) {
    if (place.buildingId) insertTenancy(tx, firmId, place.buildingId, place, day);
    else throw new AppError('no-building', {});
    return;
  }
  if (place.buildingId === null || (place.buildingId && place.buildingId !== current.buildingId)) {
    tx.update('tenancy', current.id, { toDay: day, endReason: 'moved' });
    if (place.buildingId) insertTenancy(tx, firmId, place.buildingId, place, day);
    return;
  }
  const { floor = current.floor, room = current.room } = place;
  tx.update('tenancy', current.id, { floor, room });
}

function insertTenancy(tx: Tx, firmId: string, buildingId: string, place: Place, fromDay: string): void {
  const { floor = null, room = null } = place;
  tx.insert('tenancy', { firmId, buildingId, floor, room, fromDay });
}
