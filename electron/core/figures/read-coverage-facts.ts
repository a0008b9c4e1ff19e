import type { CoverageBuilding, CoverageFacts } from '#shared/domain/coverage/coverage-input.ts';
import type { Day } from '#shared/domain/day/day.ts';
import type { RegistryFile } from '../db/registry-file.ts';
import { factsOfDay } from './facts-of-day.ts';
import { readFirms } from './read-firms.ts';
import { readOrgs } from './read-orgs.ts';

const BUILDINGS = `
  SELECT b.id, b.name, s.name AS street, c.name AS community, st.name AS station,
    coalesce(held.workers, 0) AS workers
  FROM building b
    LEFT JOIN community c ON c.id = b.community_id LEFT JOIN street s ON s.id = c.street_id
    LEFT JOIN station st ON st.id = b.station_id AND (st.ended_on IS NULL OR st.ended_on > :asOf)
    LEFT JOIN (
      SELECT wb.building_id, count(DISTINCT wb.worker_id) AS workers
      FROM worker_building wb JOIN worker w ON w.id = wb.worker_id
      WHERE (wb.from_day IS NULL OR wb.from_day <= :asOf) AND (wb.to_day IS NULL OR wb.to_day > :asOf)
        AND (w.ended_on IS NULL OR w.ended_on > :asOf)
      GROUP BY wb.building_id
    ) held ON held.building_id = b.id
  WHERE b.ended_on IS NULL OR b.ended_on > :asOf
  ORDER BY b.rowid`;

type BuildingOfDay = Omit<CoverageBuilding, 'org'>;

/**
 * Everything coverage is computed from as it stands on a day. A firm whose every tenancy has ended, or has
 * not begun, is not there on that day; one that never had any is there without a building.
 */
export function readCoverageFacts(file: RegistryFile, asOf: Day): CoverageFacts {
  const buildings = readBuildings(file, asOf);
  const firms = readFirms(file, asOf);
  return factsOfDay(file, asOf).derive('coverage facts', [buildings, firms], () => ({
    asOf,
    buildings,
    firms,
  }));
}

function readBuildings(file: RegistryFile, asOf: Day): readonly CoverageBuilding[] {
  const facts = factsOfDay(file, asOf);
  const buildings = facts.keep(
    'buildings',
    ['building', 'community', 'street', 'station', 'worker', 'workerBuilding'],
    () => file.reader.prepare<[{ asOf: Day }], BuildingOfDay>(BUILDINGS).all({ asOf }),
  );
  const orgs = readOrgs(file, asOf);
  return facts.derive('buildings with orgs', [buildings, orgs], () => {
    const orgOf = new Map<string, CoverageBuilding['org']>();
    for (const { id, name, kind, form, buildingId } of orgs) {
      if (form === 'building' && buildingId !== null && !orgOf.has(buildingId)) {
        orgOf.set(buildingId, { id, name, kind });
      }
    }
    return buildings.map((building) => ({ ...building, org: orgOf.get(building.id) ?? null }));
  });
}
