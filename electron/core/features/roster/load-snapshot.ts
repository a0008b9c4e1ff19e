import { buildingNameKey, firmNameKey } from '#shared/domain/codes/firm-name.ts';
import type { Day } from '#shared/domain/day/day.ts';
import { listToldColumns } from '#shared/domain/roster/compare/firm-cells.ts';
import {
  indexRegistry,
  type RegistryBuilding,
  type RegistryFirm,
  type RegistrySnapshot,
  type RegistryTenancy,
} from '#shared/domain/roster/compare/registry-snapshot.ts';
import type { RosterSource } from '#shared/domain/roster/compare/roster-diff.ts';
import { buildingOf } from '#shared/domain/roster/title/estate-building.ts';
import type { RegistryFile } from '../../db/registry-file.ts';
import { toSnakeCase } from '../../db/snake-case.ts';
import { loadPast } from './load-past.ts';

const BUILDINGS = `
  SELECT id, name, name_key AS nameKey, tax_building AS taxBuilding FROM building
  WHERE ended_on IS NULL ORDER BY rowid`;

/** Firms with those cells that the rosters tell of: a roster knows a dozen of the registry's columns. */
function selectFirms(sources: readonly RosterSource[]): string {
  const told = listToldColumns(sources.flatMap(({ rows }) => rows.map(({ values }) => values)));
  const cells = told.map((column) => `, ${toSnakeCase(column)} AS ${column}`).join('');
  return `SELECT id, version, name, name_key AS nameKey, uscc, ended_on AS endedOn, custom${cells} FROM firm`;
}

/** Tenancies that begin later belong to the firm too: a roster may tell of them early. */
const TENANCIES = `
  SELECT id, version, firm_id AS firmId, building_id AS buildingId, floor, room, from_day AS fromDay FROM tenancy
  WHERE (to_day IS NULL OR to_day > :today)`;

/** Firms of a code, of a name, or sitting in a building that the rosters name. */
const WANTED = `
  WHERE rowid IN (
    SELECT rowid FROM firm WHERE id IN (SELECT value FROM json_each(:ids))
    UNION ALL SELECT rowid FROM firm WHERE uscc IN (SELECT value FROM json_each(:codes))
    UNION ALL SELECT rowid FROM firm WHERE name_key IN (SELECT value FROM json_each(:names))
    UNION ALL SELECT firm.rowid FROM tenancy CROSS JOIN firm ON firm.id = firm_id
      WHERE building_id IN (SELECT value FROM json_each(:buildings)) AND (to_day IS NULL OR to_day > :today))
  ORDER BY rowid`;
const WANTED_TENANCIES = `${TENANCIES} AND firm_id IN (SELECT value FROM json_each(:firms)) ORDER BY rowid`;

/** A roster with this share of the registry's firms or more makes looking each one up the longer way. */
const WHOLE_REGISTRY_SHARE = 1 / 4;

/**
 * Reads what comparing these rosters needs of the registry: a small roster costs little in a large one.
 * `firmIds` are firms that a person spoke of.
 */
export function loadSnapshot(
  { reader, connection }: RegistryFile,
  sources: readonly RosterSource[],
  today: Day,
  firmIds: readonly string[] = [],
): RegistrySnapshot {
  const records = sources.flatMap(({ rows }) => rows.flatMap(({ record }) => record ?? []));
  const buildings = reader.prepare<[], RegistryBuilding>(BUILDINGS).all();
  const selected = selectFirms(sources);
  const rows = sources.reduce((sum, source) => sum + source.rows.length, 0);
  const all = reader.prepare<[], number>('SELECT count(*) FROM firm').pluck().get() ?? 0;
  if (rows >= all * WHOLE_REGISTRY_SHARE) {
    const firms = reader.prepare<[], RegistryFirm>(`${selected} ORDER BY rowid`).all();
    const tenancies = reader
      .prepare<[{ today: Day }], RegistryTenancy>(`${TENANCIES} ORDER BY rowid`)
      .all({ today });
    return indexRegistry(buildings, firms, tenancies, loadPast(connection, records, firms, tenancies));
  }
  const wanted = { ...listWanted(sources, buildings, firmIds), today };
  const firms = reader.prepare<[typeof wanted], RegistryFirm>(selected + WANTED).all(wanted);
  const ids = JSON.stringify(firms.map((firm) => firm.id));
  const tenancies = reader
    .prepare<[{ firms: string; today: Day }], RegistryTenancy>(WANTED_TENANCIES)
    .all({ firms: ids, today });
  return indexRegistry(buildings, firms, tenancies, loadPast(connection, records, firms, tenancies));
}

/** What the rosters name, as JSON arrays. */
function listWanted(
  sources: readonly RosterSource[],
  buildings: readonly RegistryBuilding[],
  firmIds: readonly string[],
): { ids: string; codes: string; names: string; buildings: string } {
  const keys = new Set<string>();
  const records = [...firmIds];
  const codes: string[] = [];
  const names: string[] = [];
  for (const source of sources) {
    for (const { values, record } of source.rows) {
      if (record) records.push(record.firmId);
      const building = buildingOf(values, source.building);
      if (building) keys.add(buildingNameKey(building));
      if (values.uscc) codes.push(values.uscc);
      if (values.name) names.push(firmNameKey(values.name));
    }
  }
  const ids = buildings.filter(({ nameKey }) => keys.has(nameKey)).map(({ id }) => id);
  return {
    ids: JSON.stringify(records),
    codes: JSON.stringify(codes),
    names: JSON.stringify(names),
    buildings: JSON.stringify(ids),
  };
}
