import type { ColumnTable } from '#shared/contract/base.ts';
import type { Core } from '../../core.ts';
import { listRows } from '../../db/list-rows.ts';

const COLUMNS = [
  'id',
  'version',
  'name',
  'stationId',
  'station',
  'phone',
  'post',
  'hiredOn',
  'buildings',
  'firms',
];

const HELD = `(from_day IS NULL OR from_day <= @asOf) AND (to_day IS NULL OR to_day > @asOf)`;

const LIST = `
  WITH held AS (SELECT worker_id, building_id FROM worker_building WHERE ${HELD}),
    here AS (SELECT firm_id, building_id FROM tenancy WHERE ${HELD}),
    names AS (SELECT h.worker_id, group_concat(b.name, '、' ORDER BY b.rowid) AS buildings
      FROM held h JOIN building b ON b.id = h.building_id GROUP BY h.worker_id),
    counts AS (SELECT h.worker_id, count(DISTINCT t.firm_id) AS firms
      FROM held h JOIN here t ON t.building_id = h.building_id GROUP BY h.worker_id)
  SELECT w.id, w.version, w.name, w.station_id AS stationId, s.name AS station, w.phone, w.post,
    w.hired_on AS hiredOn, n.buildings, coalesce(c.firms, 0) AS firms
  FROM worker w LEFT JOIN station s ON s.id = w.station_id LEFT JOIN names n ON n.worker_id = w.id
    LEFT JOIN counts c ON c.worker_id = w.id
  WHERE w.ended_on IS NULL OR w.ended_on > @asOf ORDER BY w.rowid`;

/** The workers of a day with the buildings they hold and how many firms sit in these. */
export function listWorkers(core: Core, asOf: string): ColumnTable {
  return listRows(core.file, 'worker', LIST, COLUMNS, asOf);
}
