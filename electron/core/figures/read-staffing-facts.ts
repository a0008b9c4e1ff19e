import type { Day } from '#shared/domain/day/day.ts';
import type {
  StaffingBuilding,
  StaffingFacts,
  StaffingStation,
  StaffingWorker,
} from '#shared/domain/staffing/staffing-facts.ts';
import type { RegistryFile } from '../db/registry-file.ts';
import { factsOfDay } from './facts-of-day.ts';
import { readFirms } from './read-firms.ts';

/** Everything staffing is computed from, as it stands on a day. */
export function readStaffingFacts(file: RegistryFile, asOf: Day): StaffingFacts {
  const facts = factsOfDay(file, asOf);
  const firms = readFirms(file, asOf);
  const places = facts.keep(
    'staffing places',
    ['street', 'community', 'serviceCentre', 'station', 'building', 'worker', 'workerBuilding'],
    () => ({
      streets: readStreets(file, asOf),
      stations: readStations(file, asOf),
      buildings: readBuildings(file, asOf),
      workers: readWorkers(file, asOf),
    }),
  );
  return facts.derive('staffing facts', [places, firms], () => ({ asOf, firms, ...places }));
}

const STREETS = `
  SELECT id, name FROM street WHERE ended_on IS NULL OR ended_on > :asOf ORDER BY rowid`;

function readStreets(file: RegistryFile, asOf: Day): { id: string; name: string }[] {
  return file.reader.prepare<[{ asOf: Day }], { id: string; name: string }>(STREETS).all({ asOf });
}

/** A station is in the street of its community, else in that of its centre. */
const STATIONS = `
  SELECT st.id, st.name, coalesce(c.street_id, sc.street_id) AS streetId
  FROM station st LEFT JOIN community c ON c.id = st.community_id
    LEFT JOIN service_centre sc ON sc.id = st.service_centre_id
  WHERE st.ended_on IS NULL OR st.ended_on > :asOf
  ORDER BY st.rowid`;

function readStations(file: RegistryFile, asOf: Day): StaffingStation[] {
  return file.reader.prepare<[{ asOf: Day }], StaffingStation>(STATIONS).all({ asOf });
}

/** A building is in the street of its community; one that names none, in that of its station. */
const BUILDINGS = `
  SELECT b.id, b.name, b.station_id AS stationId,
    coalesce(c.street_id, sc.street_id, centre.street_id) AS streetId
  FROM building b LEFT JOIN community c ON c.id = b.community_id
    LEFT JOIN station st ON st.id = b.station_id LEFT JOIN community sc ON sc.id = st.community_id
    LEFT JOIN service_centre centre ON centre.id = st.service_centre_id
  WHERE b.ended_on IS NULL OR b.ended_on > :asOf
  ORDER BY b.rowid`;

function readBuildings(file: RegistryFile, asOf: Day): StaffingBuilding[] {
  return file.reader.prepare<[{ asOf: Day }], StaffingBuilding>(BUILDINGS).all({ asOf });
}

const WORKERS = `
  SELECT id, name, station_id AS stationId FROM worker
  WHERE (hired_on IS NULL OR hired_on <= :asOf) AND (ended_on IS NULL OR ended_on > :asOf)
  ORDER BY rowid`;

const HELD = `
  SELECT worker_id, building_id FROM worker_building
  WHERE (from_day IS NULL OR from_day <= :asOf) AND (to_day IS NULL OR to_day > :asOf)
  ORDER BY rowid`;

/** The workers of a day with the buildings they hold, each once. */
function readWorkers(file: RegistryFile, asOf: Day): StaffingWorker[] {
  type Held = [workerId: string, buildingId: string];
  const held = Map.groupBy(
    file.reader.prepare<[{ asOf: Day }], Held>(HELD).raw().all({ asOf }) as Held[],
    ([workerId]) => workerId,
  );
  return file.reader
    .prepare<[{ asOf: Day }], Omit<StaffingWorker, 'buildingIds'>>(WORKERS)
    .all({ asOf })
    .map((worker) => {
      const buildings = (held.get(worker.id) ?? []).map(([, buildingId]) => buildingId);
      return { ...worker, buildingIds: [...new Set(buildings)] };
    });
}
