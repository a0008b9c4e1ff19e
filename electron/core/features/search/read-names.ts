import type { SearchHit, SearchKind } from '#shared/contract/search.ts';
import type { RegistryFile } from '../../db/registry-file.ts';

export interface NamedRow extends SearchHit {
  uscc: string | null;
}

const OPEN = '(ended_on IS NULL OR ended_on > :today)';

/** One statement per kind: `id name place uscc`. */
const STATEMENTS: Record<SearchKind, string> = {
  building: `SELECT id, name, address AS place, NULL AS uscc FROM building WHERE ${OPEN}`,
  firm: `SELECT id, name, uscc, (
      SELECT group_concat(DISTINCT building.name) FROM tenancy JOIN building ON building.id = tenancy.building_id
      WHERE tenancy.firm_id = firm.id AND (tenancy.to_day IS NULL OR tenancy.to_day > :today)
    ) AS place FROM firm WHERE ${OPEN}`,
  org: `SELECT id, name, secretary AS place, NULL AS uscc FROM party_org WHERE ${OPEN}`,
  worker: `SELECT id, name, NULL AS uscc, (SELECT name FROM station WHERE station.id = station_id) AS place
    FROM worker WHERE ${OPEN}`,
  instructor: `SELECT id, name, unit AS place, NULL AS uscc FROM instructor WHERE ${OPEN}`,
  station: `SELECT id, name, address AS place, NULL AS uscc FROM station WHERE ${OPEN}`,
  serviceCentre: `SELECT id, name, address AS place, NULL AS uscc FROM service_centre WHERE ${OPEN}`,
  street: `SELECT id, name, district AS place, NULL AS uscc FROM street WHERE ${OPEN}`,
  community: `SELECT id, name, NULL AS uscc, (SELECT name FROM street WHERE street.id = street_id) AS place
    FROM community WHERE ${OPEN}`,
  sponsor: `SELECT id, name, contact AS place, NULL AS uscc FROM sponsor WHERE ${OPEN}`,
};

const kept = new WeakMap<RegistryFile, { version: string; rows: NamedRow[] }>();

/** Every row that has a name and has not ended by `today`; read once until something is committed. */
export function readNames(file: RegistryFile, today: string): readonly NamedRow[] {
  const version = `${file.reader.pragma('data_version', { simple: true })} ${today}`;
  const last = kept.get(file);
  if (last?.version === version) return last.rows;
  const rows = Object.entries(STATEMENTS).flatMap(([kind, sql]) =>
    (file.reader.prepare(sql).all({ today }) as Omit<NamedRow, 'kind'>[]).map((row) => ({
      ...row,
      kind: kind as SearchKind,
    })),
  );
  kept.set(file, { version, rows });
  return rows;
}
