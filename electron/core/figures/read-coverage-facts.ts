import type {
  CoverageBuilding,
  CoverageFacts,
  CoverageFirm,
} from '#shared/domain/coverage/coverage-input.ts';
import type { Day } from '#shared/domain/day/day.ts';
import { ORG_KINDS, type OrgKind, type ReportedForm } from '#shared/domain/org/org-kind.ts';
import type { RegistryFile } from '../db/registry-file.ts';

/** An org of the day; orgs of higher kind come first, then the older ones. */
export interface OrgOfDay {
  id: string;
  name: string;
  kind: OrgKind;
  form: 'building' | 'independent' | 'joint';
  buildingId: string | null;
  firmId: string | null;
}

const ORGS = `
  SELECT id, name, kind, form, building_id AS buildingId, firm_id AS firmId FROM party_org
  WHERE (founded_on IS NULL OR founded_on <= ?1) AND (ended_on IS NULL OR ended_on > ?1)
  ORDER BY rowid`;

/** Every Party org that exists on a day, the highest kind first. */
export function readOrgs(file: RegistryFile, asOf: Day): OrgOfDay[] {
  const orgs = file.connection.prepare<[string], OrgOfDay>(ORGS).all(asOf);
  return orgs.sort((a, b) => ORG_KINDS.indexOf(a.kind) - ORG_KINDS.indexOf(b.kind));
}

const BUILDINGS = `
  SELECT b.id, b.name, s.name AS street, c.name AS community, st.name AS station,
    (SELECT count(DISTINCT wb.worker_id) FROM worker_building wb JOIN worker w ON w.id = wb.worker_id
     WHERE wb.building_id = b.id AND (wb.from_day IS NULL OR wb.from_day <= ?1)
       AND (wb.to_day IS NULL OR wb.to_day > ?1) AND (w.ended_on IS NULL OR w.ended_on > ?1)) AS workers
  FROM building b
    LEFT JOIN community c ON c.id = b.community_id LEFT JOIN street s ON s.id = c.street_id
    LEFT JOIN station st ON st.id = b.station_id AND (st.ended_on IS NULL OR st.ended_on > ?1)
  WHERE b.ended_on IS NULL OR b.ended_on > ?1
  ORDER BY b.rowid`;

function readBuildings(file: RegistryFile, asOf: Day, orgs: readonly OrgOfDay[]): CoverageBuilding[] {
  const orgOf = new Map<string, CoverageBuilding['org']>();
  for (const { id, name, kind, form, buildingId } of orgs) {
    if (form === 'building' && buildingId !== null && !orgOf.has(buildingId)) {
      orgOf.set(buildingId, { id, name, kind });
    }
  }
  return file.connection
    .prepare<[string], Omit<CoverageBuilding, 'org'>>(BUILDINGS)
    .all(asOf)
    .map((building) => ({ ...building, org: orgOf.get(building.id) ?? null }));
}

const COVERS = `
  SELECT firm_id, org_id FROM joint_org_firm
  WHERE (from_day IS NULL OR from_day <= ?1) AND (to_day IS NULL OR to_day > ?1)
  ORDER BY rowid`;

/** The joint org that covers each firm on a day; the first one where there are several. */
function readJointOrgs(file: RegistryFile, asOf: Day, orgs: readonly OrgOfDay[]): Map<string, string> {
  const joint = new Set(orgs.filter((org) => org.form === 'joint').map((org) => org.id));
  const covers = file.connection.prepare<[string], [string, string]>(COVERS).raw();
  const orgOf = new Map<string, string>();
  for (const [firmId, orgId] of covers.all(asOf) as [string, string][]) {
    if (joint.has(orgId) && !orgOf.has(firmId)) orgOf.set(firmId, orgId);
  }
  return orgOf;
}

const TENANCIES = `
  SELECT firm_id, building_id, room IS NOT NULL,
    (from_day IS NULL OR from_day <= ?1) AND (to_day IS NULL OR to_day > ?1) FROM tenancy`;

interface Places {
  buildingIds: string[];
  hasRoom: boolean;
  /** One of its tenancies holds on the day; a firm with none that does has moved out, or not yet in. */
  here: boolean;
}

function readPlaces(file: RegistryFile, asOf: Day): Map<string, Places> {
  type Row = [firmId: string, buildingId: string, room: 0 | 1, holds: 0 | 1];
  const tenancies = file.connection.prepare<[string], Row>(TENANCIES).raw();
  const places = new Map<string, Places>();
  for (const [firmId, buildingId, room, holds] of tenancies.all(asOf) as Row[]) {
    let place = places.get(firmId);
    if (!place) {
      place = { buildingIds: [], hasRoom: false, here: false };
      places.set(firmId, place);
    }
    if (holds === 0) continue;
    place.here = true;
    place.hasRoom ||= room === 1;
    if (!place.buildingIds.includes(buildingId)) place.buildingIds.push(buildingId);
  }
  return places;
}

const FIRMS = `
  SELECT f.id, f.full_members, f.probationary_members, f.member_total, f.members_elsewhere, f.staff_count,
    f.operating, iif(f.reported_founded_on IS NULL OR f.reported_founded_on <= ?1, f.reported_form, NULL),
    iif(f.reported_form = 'joint', f.reported_org_name, NULL),
    f.reported_instructor IS NOT NULL OR i.id IS NOT NULL
  FROM firm f LEFT JOIN instructor i ON i.id = f.instructor_id AND (i.ended_on IS NULL OR i.ended_on > ?1)
  WHERE f.ended_on IS NULL OR f.ended_on > ?1
  ORDER BY f.rowid`;

type FirmRow = [
  id: string,
  fullMembers: number | null,
  probationaryMembers: number | null,
  memberTotal: number | null,
  membersElsewhere: number | null,
  staffCount: number | null,
  operating: 0 | 1 | null,
  reportedForm: ReportedForm | null,
  reportedOrgName: string | null,
  hasInstructor: 0 | 1,
];

const NOWHERE: Places = { buildingIds: [], hasRoom: false, here: true };

function readFirms(file: RegistryFile, asOf: Day, orgs: readonly OrgOfDay[]): CoverageFirm[] {
  const ownOrgOf = new Map<string, string>();
  for (const { id, form, firmId } of orgs) {
    if (form === 'independent' && firmId !== null && !ownOrgOf.has(firmId)) ownOrgOf.set(firmId, id);
  }
  const jointOrgOf = readJointOrgs(file, asOf, orgs);
  const placesOf = readPlaces(file, asOf);
  const rows = file.connection.prepare<[string], FirmRow>(FIRMS).raw();
  const firms: CoverageFirm[] = [];
  for (const row of rows.all(asOf) as FirmRow[]) {
    const id = row[0];
    const places = placesOf.get(id) ?? NOWHERE;
    if (!places.here) continue;
    firms.push({
      id,
      fullMembers: row[1],
      probationaryMembers: row[2],
      memberTotal: row[3],
      membersElsewhere: row[4],
      staffCount: row[5],
      operating: row[6] === null ? null : row[6] === 1,
      reportedForm: row[7],
      reportedOrgName: row[8],
      hasInstructor: row[9] === 1,
      ownOrgId: ownOrgOf.get(id) ?? null,
      jointOrgId: jointOrgOf.get(id) ?? null,
      buildingIds: places.buildingIds,
      hasRoom: places.hasRoom,
    });
  }
  return firms;
}

/**
 * Everything coverage is computed from as it stands on a day. A firm whose every tenancy has ended, or has
 * not begun, is not there on that day; one that never had any is there without a building.
 */
export function readCoverageFacts(file: RegistryFile, asOf: Day, orgs = readOrgs(file, asOf)): CoverageFacts {
  return { asOf, buildings: readBuildings(file, asOf, orgs), firms: readFirms(file, asOf, orgs) };
}
