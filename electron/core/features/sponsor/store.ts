export const SPONSOR_COLUMNS = ['id', 'version', 'name', 'kind', 'contact', 'phone', 'buildings'];

/** Sponsors of a day with their buildings counted. */
export const LIST_SPONSORS = `
  SELECT r.id, r.version, r.name, r.kind, r.contact, r.phone,
    (SELECT count(*) FROM building x WHERE x.sponsor_id = r.id AND (x.ended_on IS NULL OR x.ended_on > @asOf)) AS buildings
  FROM sponsor r 
  WHERE r.ended_on IS NULL OR r.ended_on > @asOf ORDER BY r.rowid`;
