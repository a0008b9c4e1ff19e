import { AppError } from '#shared/contract/errors.ts';
import { type Core, today } from '../../core.ts';

interface Move {
  tenancyId: string;
  version: number;
  floor: string | null;
  room: string | null;
}

/**
 * Moves a firm within its building: the tenancy it has ends today and another begins. One that began today was
 * only just entered, and is corrected. Throws `row-not-found`, `edited-meanwhile`.
 */
export async function moveTenancy(
  core: Core,
  { tenancyId, version, floor, room }: Move,
): Promise<{ entry: string | null }> {
  const day = today(core);
  const { entry } = await core.journal.run('floorPlan.move', async (tx) => {
    const tenancy = await tx.db
      .selectFrom('tenancy')
      .innerJoin('firm', 'firm.id', 'tenancy.firmId')
      .select(['tenancy.firmId', 'buildingId', 'fromDay', 'toDay', 'firm.name'])
      .where('tenancy.id', '=', tenancyId)
      .executeTakeFirst();
    if (!tenancy || (tenancy.toDay !== null && tenancy.toDay <= day))
      throw new AppError('row-not-found', { table: 'tenancy', id: tenancyId });
    const { firmId, buildingId, fromDay, name } = tenancy;
    if (fromDay === day) tx.update('tenancy', tenancyId, { floor, room }, version);
    else {
      tx.update('tenancy', tenancyId, { toDay: day }, version);
      tx.insert('tenancy', { firmId, buildingId, floor, room, fromDay: day });
    }
    return { result: undefined, params: { name, floor: floor ?? '', room: room ?? '' } };
  });
  return { entry };
}
