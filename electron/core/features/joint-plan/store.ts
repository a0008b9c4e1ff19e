import type { Day } from '#shared/domain/day/day.ts';
import type { PlanBuilding } from '#shared/domain/joint-plan/plan-joint-branches.ts';
import type { RegistryFile } from '../../db/registry-file.ts';

/** A building of the day with the areas it belongs to. */
export interface PlaceRow extends PlanBuilding {
  name: string;
  station: string | null;
  community: string | null;
  streetId: string | null;
}

const PLACES = `
  SELECT b.id, b.name, st.id AS stationId, st.name AS station, b.community_id AS communityId,
    c.name AS community, c.street_id AS streetId
  FROM building b LEFT JOIN community c ON c.id = b.community_id
    LEFT JOIN station st ON st.id = b.station_id AND (st.ended_on IS NULL OR st.ended_on > :asOf)
  WHERE b.ended_on IS NULL OR b.ended_on > :asOf
  ORDER BY b.rowid`;

/** The buildings of a day, in the order they came in. */
export function readPlaces(file: RegistryFile, asOf: Day): PlaceRow[] {
  return file.reader.prepare<[{ asOf: Day }], PlaceRow>(PLACES).all({ asOf });
}

/** What the plan shows of a firm beside its figures. */
export interface FirmRow {
  name: string;
  industry: string | null;
  instructorId: string | null;
}

type FirmTuple = [id: string, name: string, industry: string | null, instructorId: string | null];

/** Every firm by id, whether it is there on the day or not. */
export function readFirmRows(file: RegistryFile): Map<string, FirmRow> {
  const rows = file.reader
    .prepare<[], FirmTuple>('SELECT id, name, industry, instructor_id FROM firm')
    .raw()
    .all() as FirmTuple[];
  return new Map(rows.map(([id, name, industry, instructorId]) => [id, { name, industry, instructorId }]));
}

const FLOORS = `
  SELECT t.firm_id, t.building_id, t.floor FROM tenancy t JOIN firm f ON f.id = t.firm_id
  WHERE t.floor IS NOT NULL AND (t.from_day IS NULL OR t.from_day <= :asOf)
    AND (t.to_day IS NULL OR t.to_day > :asOf)
    AND (f.full_members > 0 OR f.member_total > 0 OR f.probationary_members > 0)
  ORDER BY t.rowid DESC`;

/** The floors of firms with members on the day, by `floorKey`; of several in a building, the one that came in first. */
export function readFloors(file: RegistryFile, asOf: Day): Map<string, string> {
  type Row = [firmId: string, buildingId: string, floor: string];
  const rows = file.reader.prepare<[{ asOf: Day }], Row>(FLOORS).raw().all({ asOf }) as Row[];
  return new Map(rows.map(([firmId, buildingId, floor]) => [floorKey(firmId, buildingId), floor]));
}

export function floorKey(firmId: string, buildingId: string): string {
  return `${firmId} ${buildingId}`;
}

/** The instructors of a day, in the order they came in. */
export function readInstructors(file: RegistryFile, asOf: Day): { id: string; name: string }[] {
  return file.reader
    .prepare<[{ asOf: Day }], { id: string; name: string }>(
      'SELECT id, name FROM instructor WHERE ended_on IS NULL OR ended_on > :asOf ORDER BY rowid',
    )
    .all({ asOf });
}
