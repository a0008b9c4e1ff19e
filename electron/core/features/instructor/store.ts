export const INSTRUCTOR_COLUMNS = ['id', 'version', 'name', 'unit', 'phone', 'firms', 'buildings'];

/** Instructors of a day, how many firms they hold, and the buildings where these sit. */
export const LIST_INSTRUCTORS = `
  WITH here AS (SELECT DISTINCT f.instructor_id, t.building_id FROM tenancy t JOIN firm f ON f.id = t.firm_id
      WHERE f.instructor_id IS NOT NULL AND (f.ended_on IS NULL OR f.ended_on > @asOf)
        AND (t.from_day IS NULL OR t.from_day <= @asOf) AND (t.to_day IS NULL OR t.to_day > @asOf)),
    names AS (SELECT h.instructor_id, group_concat(b.name, '、' ORDER BY b.rowid) AS buildings
      FROM here h JOIN building b ON b.id = h.building_id GROUP BY h.instructor_id),
    counts AS (SELECT instructor_id, count(*) AS firms FROM firm
      WHERE ended_on IS NULL OR ended_on > @asOf GROUP BY instructor_id)
  SELECT r.id, r.version, r.name, r.unit, r.phone, coalesce(c.firms, 0) AS firms, n.buildings
  FROM instructor r LEFT JOIN names n ON n.instructor_id = r.id LEFT JOIN counts c ON c.instructor_id = r.id
  WHERE r.ended_on IS NULL OR r.ended_on > @asOf ORDER BY r.rowid`;
