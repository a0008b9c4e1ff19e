import type { Day } from '#shared/domain/day/day.ts';
import type { RegistryCommunity, RegistryStation } from '#shared/domain/roster/form/compare-station.ts';
import type { RegistryFile } from '../../db/registry-file.ts';

const COMMUNITIES = `
  SELECT community.id, community.name, street.name AS street
  FROM community JOIN street ON street.id = street_id WHERE community.ended_on IS NULL ORDER BY community.rowid`;

/** Stations with what the registry counts in the buildings they hold. */
const STATIONS = `
  WITH held AS (SELECT id, station_id FROM building WHERE ended_on IS NULL OR ended_on > :today),
    sitting AS (
      SELECT DISTINCT held.station_id, firm.id, firm.staff_count FROM held
      JOIN tenancy ON building_id = held.id AND (to_day IS NULL OR to_day > :today)
        AND (from_day IS NULL OR from_day <= :today)
      JOIN firm ON firm.id = firm_id AND (firm.ended_on IS NULL OR firm.ended_on > :today))
  SELECT id, name, address, area_sqm AS areaSqm, phone, community_id AS communityId,
    (SELECT count(*) FROM held WHERE station_id = station.id) AS buildings,
    (SELECT count(*) FROM sitting WHERE station_id = station.id) AS firms,
    (SELECT total(staff_count) FROM sitting WHERE station_id = station.id) AS staff,
    (SELECT count(*) FROM worker WHERE station_id = station.id
      AND (hired_on IS NULL OR hired_on <= :today) AND (ended_on IS NULL OR ended_on > :today)) AS fullTimeWorkers
  FROM station WHERE ended_on IS NULL OR ended_on > :today ORDER BY rowid`;

type StationRow = Omit<RegistryStation, 'counts'> &
  Record<'buildings' | 'firms' | 'staff' | 'fullTimeWorkers', number>;

/** What comparing forms needs of the registry's stations. */
export function loadStations(
  { reader }: RegistryFile,
  today: Day,
): { stations: RegistryStation[]; communities: RegistryCommunity[] } {
  const rows = reader.prepare<[{ today: Day }], StationRow>(STATIONS).all({ today });
  return {
    stations: rows.map(({ buildings, firms, staff, fullTimeWorkers, ...station }) => ({
      ...station,
      counts: { buildings, firms, staff, fullTimeWorkers },
    })),
    communities: reader.prepare<[], RegistryCommunity>(COMMUNITIES).all(),
  };
}
