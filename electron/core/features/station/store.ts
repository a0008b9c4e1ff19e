export const STATION_COLUMNS = [
  'id',
  'version',
  'name',
  'serviceCentreId',
  'serviceCentre',
  'communityId',
  'community',
  'address',
  'areaSqm',
  'phone',
  'buildings',
  'workers',
];

/** Stations of a day with the buildings they serve and their workers, counted. */
export const LIST_STATIONS = `
  SELECT r.id, r.version, r.name, r.service_centre_id AS serviceCentreId, sc.name AS serviceCentre,
    r.community_id AS communityId, c.name AS community, r.address, r.area_sqm AS areaSqm, r.phone,
    (SELECT count(*) FROM building x WHERE x.station_id = r.id AND (x.ended_on IS NULL OR x.ended_on > @asOf)) AS buildings,
    (SELECT count(*) FROM worker x WHERE x.station_id = r.id AND (x.ended_on IS NULL OR x.ended_on > @asOf)) AS workers
  FROM station r LEFT JOIN service_centre sc ON sc.id = r.service_centre_id LEFT JOIN community c ON c.id = r.community_id
  WHERE r.ended_on IS NULL OR r.ended_on > @asOf ORDER BY r.rowid`;

export const CENTRE_COLUMNS = [
  'id',
  'version',
  'name',
  'streetId',
  'street',
  'address',
  'areaSqm',
  'stations',
];

/** Service centres of a day with their stations counted. */
export const LIST_CENTRES = `
  SELECT r.id, r.version, r.name, r.street_id AS streetId, s.name AS street, r.address, r.area_sqm AS areaSqm,
    (SELECT count(*) FROM station x WHERE x.service_centre_id = r.id AND (x.ended_on IS NULL OR x.ended_on > @asOf)) AS stations
  FROM service_centre r JOIN street s ON s.id = r.street_id
  WHERE r.ended_on IS NULL OR r.ended_on > @asOf ORDER BY r.rowid`;
