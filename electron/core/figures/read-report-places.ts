import type { Day } from '#shared/domain/day/day.ts';
import type { Ending, ReportRows } from '#shared/domain/report/report-rows.ts';
import type { RegistryFile } from '../db/registry-file.ts';

const STREETS = `
  SELECT id, name FROM street WHERE ended_on IS NULL OR ended_on > :asOf ORDER BY rowid`;

const COMMUNITIES = `
  SELECT id, name, street_id AS streetId FROM community WHERE ended_on IS NULL OR ended_on > :asOf
  ORDER BY rowid`;

const STATIONS = `
  SELECT st.id, st.name, coalesce(c.street_id, sc.street_id) AS streetId
  FROM station st LEFT JOIN community c ON c.id = st.community_id
    LEFT JOIN service_centre sc ON sc.id = st.service_centre_id
  WHERE st.ended_on IS NULL OR st.ended_on > :asOf
  ORDER BY st.rowid`;

/** A firm is gone when it has ended, or its last room has. */
const ENDINGS = `
  SELECT 'org' AS kind, id, name, ended_on AS day, end_reason AS reason FROM party_org WHERE ended_on <= :asOf
  UNION ALL
  SELECT 'firm', id, name, ended_on, end_reason FROM firm WHERE ended_on <= :asOf
  UNION ALL
  SELECT 'firm', f.id, f.name, max(t.to_day), t.end_reason FROM firm f JOIN tenancy t ON t.firm_id = f.id
  WHERE f.ended_on IS NULL OR f.ended_on > :asOf
  GROUP BY f.id HAVING count(*) = count(iif(t.to_day <= :asOf, 1, NULL))`;

export function readStreets(file: RegistryFile, asOf: Day): ReportRows['streets'] {
  return file.reader.prepare<[{ asOf: Day }], ReportRows['streets'][number]>(STREETS).all({ asOf });
}

export function readCommunities(file: RegistryFile, asOf: Day): ReportRows['communities'] {
  return file.reader.prepare<[{ asOf: Day }], ReportRows['communities'][number]>(COMMUNITIES).all({ asOf });
}

export function readStations(file: RegistryFile, asOf: Day): ReportRows['stations'] {
  return file.reader.prepare<[{ asOf: Day }], ReportRows['stations'][number]>(STATIONS).all({ asOf });
}

/** What is no longer there on a day, and why. */
export function readEndings(file: RegistryFile, asOf: Day): Ending[] {
  return file.reader.prepare<[{ asOf: Day }], Ending>(ENDINGS).all({ asOf });
}
