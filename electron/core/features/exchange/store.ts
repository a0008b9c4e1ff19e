import type { Day } from '#shared/domain/day/day.ts';
import type { Cell } from '#shared/domain/roster/compare/firm-cells.ts';
import { FIRM_CELLS } from '#shared/domain/roster/compare/firm-cells.ts';
import type { RecordRef } from '#shared/domain/roster/record/record-ref.ts';
import type { RegistryFile } from '../../db/registry-file.ts';
import { toSnakeCase } from '../../db/snake-case.ts';

/** One room of one firm of the register, by roster field; `building` null for a firm that sits nowhere. */
export type RegisterRow = RecordRef & Record<string, Cell> & { custom: string; buildingId: string | null };

const CELLS = Object.entries(FIRM_CELLS).map(([field, column]) => `f.${toSnakeCase(column)} AS "${field}"`);

/**
 * The firms that are there today, room by room. A firm is left out once all its rooms have ended; one that
 * never had any is kept. The same rooms take part in comparing rosters.
 */
const REGISTER = `
  SELECT f.id AS firmId, f.version AS firmVersion, t.id AS tenancyId, coalesce(t.version, 0) AS tenancyVersion,
    f.name, f.uscc, f.custom, ${CELLS.join(', ')},
    t.floor, t.room, t.from_day AS moveInOn, b.name AS building, b.id AS buildingId
  FROM firm f
    LEFT JOIN tenancy t ON t.firm_id = f.id AND (t.to_day IS NULL OR t.to_day > :today)
      AND t.building_id IN (SELECT id FROM building WHERE ended_on IS NULL)
    LEFT JOIN building b ON b.id = t.building_id
  WHERE (f.ended_on IS NULL OR f.ended_on > :today)
    AND (t.id IS NOT NULL OR NOT EXISTS (SELECT 1 FROM tenancy any_time WHERE any_time.firm_id = f.id))
    AND (:buildings IS NULL OR b.id IN (SELECT value FROM json_each(:buildings)))
  ORDER BY f.rowid, t.rowid`;

/** As people count: 9 before 10. */
const ORDER = new Intl.Collator('zh-CN', { numeric: true });

/** All rooms, building by building and floor by floor; of the named buildings only where they are given. */
export function readRegister(
  file: Pick<RegistryFile, 'reader'>,
  today: Day,
  buildingIds: readonly string[] | null,
): RegisterRow[] {
  const rows = file.reader
    .prepare<[{ today: Day; buildings: string | null }], RegisterRow>(REGISTER)
    .all({ today, buildings: buildingIds && JSON.stringify(buildingIds) });
  return rows.sort(comparePlaces);
}

/** How many lines `readRegister` gives. */
export function countRegister(
  file: RegistryFile,
  today: Day,
  buildingIds: readonly string[] | null,
): { rows: number; firms: number } {
  return (
    file.reader
      .prepare<[{ today: Day; buildings: string | null }], { rows: number; firms: number }>(
        `SELECT count(*) AS rows, count(DISTINCT firmId) AS firms FROM (${REGISTER})`,
      )
      .get({ today, buildings: buildingIds && JSON.stringify(buildingIds) }) ?? { rows: 0, firms: 0 }
  );
}

function comparePlaces(a: RegisterRow, b: RegisterRow): number {
  for (const field of ['building', 'floor', 'room'] as const) {
    const [one, other] = [a[field] ?? null, b[field] ?? null];
    if (one === other) continue;
    // What is not known comes last.
    if (one === null || other === null) return one === null ? 1 : -1;
    const order = ORDER.compare(String(one), String(other));
    if (order !== 0) return order;
  }
  return 0;
}

/** Where a building lies, as the head of a collection form says it. */
export interface BuildingPlace {
  id: string;
  name: string;
  district: string | null;
  street: string | null;
  community: string | null;
}

export function findBuildingPlaces(file: RegistryFile, ids: readonly string[]): BuildingPlace[] {
  return file.reader
    .prepare<[string], BuildingPlace>(
      `SELECT b.id, b.name, s.district, s.name AS street, c.name AS community FROM building b
         LEFT JOIN community c ON c.id = b.community_id LEFT JOIN street s ON s.id = c.street_id
       WHERE b.id IN (SELECT value FROM json_each(?)) AND b.ended_on IS NULL ORDER BY b.rowid`,
    )
    .all(JSON.stringify(ids));
}
