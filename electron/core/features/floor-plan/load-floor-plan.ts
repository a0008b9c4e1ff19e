import { AppError } from '#shared/contract/errors.ts';
import type { FloorPlan } from '#shared/contract/floor-plan.ts';
import type { Day } from '#shared/domain/day/day.ts';
import { stackFloors } from '#shared/domain/floor-plan/stack-floors.ts';
import type { Core } from '../../core.ts';
import { loadCoverage, loadFirmCoverage } from '../../figures/load-coverage.ts';
import { findBuilding, findTenanciesOf } from './store.ts';

/** Who sits where in a building on a day, each firm with how it is covered. Throws `row-not-found`. */
export function loadFloorPlan(core: Core, buildingId: string, asOf: Day): FloorPlan {
  const building = findBuilding(core.file, buildingId);
  if (!building) throw new AppError('row-not-found', { table: 'building', id: buildingId });
  const coverage = loadFirmCoverage(core, asOf);
  const figures = loadCoverage(core, { asOf }).byBuilding.find(({ id }) => id === buildingId);
  // A firm that has ended is in nobody's figures; the room it left is empty.
  const tenancies = findTenanciesOf(core.file, buildingId, asOf).map((tenancy) => ({
    ...tenancy,
    isHeld: tenancy.isHeld === 1 && coverage.has(tenancy.firmId),
  }));
  const floors = stackFloors(tenancies, building).map(({ number, rooms }) => ({
    number,
    rooms: rooms.map(({ room, tenancies: held }) => ({
      room,
      firms: held.flatMap(({ id, version, firmId, name, fullMembers, staffCount }) => {
        const covered = coverage.get(firmId);
        if (!covered) return [];
        const { class: box, reason, orgId, orgName: org } = covered;
        return [{ id, version, firmId, name, fullMembers, staffCount, coverage: box, reason, orgId, org }];
      }),
    })),
  }));
  const { id, name } = building;
  const place = { id, name, org: figures?.org?.name ?? null, station: figures?.station ?? null };
  return { asOf, building: place, floors };
}
