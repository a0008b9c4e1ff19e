import type { RegistryFile } from '../../db/registry-file.ts';

/** A building as its table shows it, before anything is computed. */
export interface BuildingListRow {
  id: string;
  version: number;
  name: string;
  address: string | null;
  street: string | null;
  communityId: string | null;
  community: string | null;
  stationId: string | null;
  station: string | null;
  sponsorId: string | null;
  sponsor: string | null;
  sponsorKind: string | null;
  floorsAbove: number | null;
  floorsBelow: number | null;
  areaSqm: number | null;
  taxBuilding: number | null;
  remark: string | null;
}

const LIST_BUILDINGS = `
  SELECT b.id, b.version, b.name, b.address, s.name AS street, b.community_id AS communityId,
    c.name AS community, b.station_id AS stationId, st.name AS station, b.sponsor_id AS sponsorId,
    sp.name AS sponsor, sp.kind AS sponsorKind, b.floors_above AS floorsAbove, b.floors_below AS floorsBelow,
    b.area_sqm AS areaSqm, b.tax_building AS taxBuilding, b.remark
  FROM building b
    LEFT JOIN community c ON c.id = b.community_id LEFT JOIN street s ON s.id = c.street_id
    LEFT JOIN station st ON st.id = b.station_id LEFT JOIN sponsor sp ON sp.id = b.sponsor_id
  WHERE b.ended_on IS NULL OR b.ended_on > @asOf
  ORDER BY b.rowid`;

/** Buildings that are in the registry on a day, in the order they came in. */
export function findBuildings(file: RegistryFile, asOf: string): BuildingListRow[] {
  return file.reader.prepare<{ asOf: string }, BuildingListRow>(LIST_BUILDINGS).all({ asOf });
}

/** Secretary and end of term of the orgs of buildings, by org id. */
export function loadBuildingOrgs(
  file: RegistryFile,
): Map<string, { secretary: string | null; termTo: string | null }> {
  const rows = file.reader
    .prepare<[], { id: string; secretary: string | null; termTo: string | null }>(
      "SELECT id, secretary, term_to AS termTo FROM party_org WHERE form = 'building'",
    )
    .all();
  return new Map(rows.map(({ id, ...org }) => [id, org]));
}

/** How many firms sit in a building on a day, for the command under way. */
export function countFirms(file: RegistryFile, buildingId: string, asOf: string): number {
  return (
    file.connection
      .prepare<{ buildingId: string; asOf: string }, number>(
        `SELECT count(DISTINCT firm_id) FROM tenancy WHERE building_id = @buildingId
         AND (from_day IS NULL OR from_day <= @asOf) AND (to_day IS NULL OR to_day > @asOf)`,
      )
      .pluck()
      .get({ buildingId, asOf }) ?? 0
  );
}

/** The building of this matching key that is not ended, if any; for the command under way. */
export function findBuildingByKey(file: RegistryFile, nameKey: string): string | undefined {
  return file.connection
    .prepare<[string], string>('SELECT id FROM building WHERE name_key = ? AND ended_on IS NULL')
    .pluck()
    .get(nameKey);
}
