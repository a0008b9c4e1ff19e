export const STREET_COLUMNS = ['id', 'version', 'name', 'district', 'communities', 'buildings'];

/** Streets of a day with their communities and buildings counted. */
export const LIST_STREETS = `
  SELECT r.id, r.version, r.name, r.district,
    (SELECT count(*) FROM community x WHERE x.street_id = r.id AND (x.ended_on IS NULL OR x.ended_on > @asOf)) AS communities,
    (SELECT count(*) FROM building b JOIN community c ON c.id = b.community_id WHERE c.street_id = r.id
      AND (b.ended_on IS NULL OR b.ended_on > @asOf)) AS buildings
  FROM street r 
  WHERE r.ended_on IS NULL OR r.ended_on > @asOf ORDER BY r.rowid`;

export const COMMUNITY_COLUMNS = ['id', 'version', 'name', 'streetId', 'street', 'buildings'];

/** Communities of a day with their buildings counted. */
export const LIST_COMMUNITIES = `
  SELECT r.id, r.version, r.name, r.street_id AS streetId, s.name AS street,
    (SELECT count(*) FROM building x WHERE x.community_id = r.id AND (x.ended_on IS NULL OR x.ended_on > @asOf)) AS buildings
  FROM community r JOIN street s ON s.id = r.street_id
  WHERE r.ended_on IS NULL OR r.ended_on > @asOf ORDER BY r.rowid`;
