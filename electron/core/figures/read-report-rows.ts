import type { CoverageBuilding, CoverageFacts } from '#shared/domain/coverage/coverage-input.ts';
import type { Day } from '#shared/domain/day/day.ts';
import type { FlagOrg } from '#shared/domain/flags/flag-world.ts';
import type {
  ReportBuilding,
  ReportFirm,
  ReportOrg,
  ReportPlace,
  ReportWorker,
} from '#shared/domain/report/report-rows.ts';
import type { RegistryFile } from '../db/registry-file.ts';

type Bound = [{ asOf: Day }];
type Details<T, Known> = Omit<T, Exclude<keyof Known, 'id'>>;

const BUILDINGS = `
  SELECT b.id, b.address, b.community_id AS communityId, c.street_id AS streetId, b.station_id AS stationId,
    sp.name AS sponsor, sp.contact AS sponsorContact, sp.phone AS sponsorPhone, b.floors_above AS floorsAbove,
    b.floors_below AS floorsBelow, b.area_sqm AS areaSqm, b.tax_building AS taxBuilding, b.remark
  FROM building b LEFT JOIN community c ON c.id = b.community_id
    LEFT JOIN sponsor sp ON sp.id = b.sponsor_id AND (sp.ended_on IS NULL OR sp.ended_on > :asOf)`;

const LEFT_ROOMS = `
  SELECT DISTINCT building_id AS buildingId, floor, room FROM tenancy
  WHERE room IS NOT NULL AND to_day <= :asOf`;

export function readReportBuildings(
  file: RegistryFile,
  { buildings, asOf }: CoverageFacts,
): ReportBuilding[] {
  type Row = Omit<Details<ReportBuilding, CoverageBuilding>, 'leftRooms'>;
  type Room = ReportBuilding['leftRooms'][number] & { buildingId: string };
  const details = new Map(
    file.reader
      .prepare<Bound, Row>(BUILDINGS)
      .all({ asOf })
      .map((row) => [row.id, row]),
  );
  const left = Map.groupBy(
    file.reader.prepare<Bound, Room>(LEFT_ROOMS).all({ asOf }),
    ({ buildingId }) => buildingId,
  );
  return buildings.flatMap((building) => {
    const own = details.get(building.id);
    if (!own) return [];
    const leftRooms = (left.get(building.id) ?? []).map(({ floor, room }) => ({ floor, room }));
    return [{ ...building, ...own, leftRooms }];
  });
}

const FIRMS = `
  SELECT f.id, f.name, f.uscc, f.kind, f.industry, f.legal_representative AS legalRepresentative, f.contact, f.phone,
    f.founder_is_member AS founderIsMember, f.reported_org_kind AS reportedOrgKind,
    f.reported_secretary AS reportedSecretary, coalesce(i.name, f.reported_instructor) AS instructor,
    i.id AS instructorId, f.not_set_up_reason AS notSetUpReason, f.remark
  FROM firm f LEFT JOIN instructor i ON i.id = f.instructor_id AND (i.ended_on IS NULL OR i.ended_on > :asOf)
  WHERE f.ended_on IS NULL OR f.ended_on > :asOf`;

const PLACES = `
  SELECT firm_id AS firmId, building_id AS buildingId, floor, room, from_day AS fromDay FROM tenancy
  WHERE (from_day IS NULL OR from_day <= :asOf) AND (to_day IS NULL OR to_day > :asOf) ORDER BY rowid`;

export function readReportFirms(file: RegistryFile, { firms, asOf }: CoverageFacts): ReportFirm[] {
  type Row = Omit<Details<ReportFirm, CoverageFacts['firms'][number]>, 'places'>;
  type Place = ReportPlace & { firmId: string };
  const details = new Map(
    file.reader
      .prepare<Bound, Row>(FIRMS)
      .all({ asOf })
      .map((row) => [row.id, row]),
  );
  const places = Map.groupBy(file.reader.prepare<Bound, Place>(PLACES).all({ asOf }), ({ firmId }) => firmId);
  return firms.flatMap((firm) => {
    const own = details.get(firm.id);
    if (!own) return [];
    const held = (places.get(firm.id) ?? []).map(({ firmId: _, ...place }) => place);
    return [{ ...firm, ...own, places: held }];
  });
}

const ORGS = `
  SELECT o.id, o.name, u.name AS superior, o.secretary, o.secretary_phone AS secretaryPhone,
    o.founded_on AS foundedOn, o.remark
  FROM party_org o LEFT JOIN party_org u ON u.id = o.superior_org_id`;

/** The orgs that exist on the day; those only applied for are in it too, and say so. */
export function readReportOrgs(file: RegistryFile, orgs: readonly FlagOrg[]): ReportOrg[] {
  const rows = file.reader.prepare<[], Details<ReportOrg, FlagOrg>>(ORGS).all();
  const details = new Map(rows.map((row) => [row.id, row]));
  return orgs.flatMap((org) => {
    const own = details.get(org.id);
    return own ? [{ ...org, ...own }] : [];
  });
}

const WORKERS = `
  SELECT id, name, station_id AS stationId, phone, post, hired_on AS hiredOn FROM worker
  WHERE (hired_on IS NULL OR hired_on <= :asOf) AND (ended_on IS NULL OR ended_on > :asOf)
  ORDER BY rowid`;

const HELD = `
  SELECT worker_id AS workerId, building_id AS buildingId FROM worker_building
  WHERE (from_day IS NULL OR from_day <= :asOf) AND (to_day IS NULL OR to_day > :asOf) ORDER BY rowid`;

export function readReportWorkers(file: RegistryFile, asOf: Day): ReportWorker[] {
  type Held = { workerId: string; buildingId: string };
  const held = Map.groupBy(file.reader.prepare<Bound, Held>(HELD).all({ asOf }), ({ workerId }) => workerId);
  return file.reader
    .prepare<Bound, Omit<ReportWorker, 'buildingIds'>>(WORKERS)
    .all({ asOf })
    .map((worker) => ({
      ...worker,
      buildingIds: [...new Set((held.get(worker.id) ?? []).map(({ buildingId }) => buildingId))],
    }));
}
