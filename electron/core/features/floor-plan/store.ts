import type { Day } from '#shared/domain/day/day.ts';
import type { RegistryFile } from '../../db/registry-file.ts';

interface BuildingRow {
  id: string;
  name: string;
  floorsAbove: number | null;
  floorsBelow: number | null;
}

export function findBuilding(file: RegistryFile, id: string): BuildingRow | undefined {
  return file.reader
    .prepare<[string], BuildingRow>(
      'SELECT id, name, floors_above AS floorsAbove, floors_below AS floorsBelow FROM building WHERE id = ?',
    )
    .get(id);
}

interface TenancyRow {
  id: string;
  version: number;
  firmId: string;
  name: string;
  fullMembers: number | null;
  staffCount: number | null;
  floor: string | null;
  room: string | null;
  isHeld: 0 | 1;
}

const TENANCIES = `
  SELECT t.id, t.version, t.firm_id AS firmId, f.name, f.full_members AS fullMembers,
    f.staff_count AS staffCount, t.floor, t.room, (t.to_day IS NULL OR t.to_day > :asOf) AS isHeld
  FROM tenancy t JOIN firm f ON f.id = t.firm_id
  WHERE t.building_id = :buildingId AND (t.from_day IS NULL OR t.from_day <= :asOf)
  ORDER BY t.rowid`;

/** Every room of a building that somebody has or had by a day, in the order they came in. */
export function findTenanciesOf(file: RegistryFile, buildingId: string, asOf: Day): TenancyRow[] {
  return file.reader
    .prepare<{ buildingId: string; asOf: Day }, TenancyRow>(TENANCIES)
    .all({ buildingId, asOf });
}
