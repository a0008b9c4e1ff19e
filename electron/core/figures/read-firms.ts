import type { CoverageFirm } from '#shared/domain/coverage/coverage-input.ts';
import type { Day } from '#shared/domain/day/day.ts';
import type { ReportedForm } from '#shared/domain/org/org-kind.ts';
import type { RegistryFile } from '../db/registry-file.ts';
import { type OrgOfDay, readJointOrgs } from './read-orgs.ts';

const TENANCIES = `
  SELECT firm_id, building_id, room IS NOT NULL,
    (from_day IS NULL OR from_day <= :asOf) AND (to_day IS NULL OR to_day > :asOf) FROM tenancy`;

interface Places {
  readonly buildingIds: readonly string[];
  readonly hasRoom: boolean;
  /** One of its tenancies holds on the day. */
  readonly here: boolean;
}

/** A firm none of whose tenancies holds on the day. */
const GONE: Places = { buildingIds: [], hasRoom: false, here: false };

/** Where each firm sits on the day. Most sit in one place: firms of one building share one object for it. */
function readPlaces(file: RegistryFile, asOf: Day): Map<string, Places> {
  type Row = [firmId: string, buildingId: string, room: 0 | 1, holds: 0 | 1];
  const tenancies = file.reader.prepare<[{ asOf: Day }], Row>(TENANCIES).raw();
  const withRoom = new Map<string, Places>();
  const withoutRoom = new Map<string, Places>();
  const places = new Map<string, Places>();
  for (const [firmId, buildingId, room, holds] of tenancies.all({ asOf }) as Row[]) {
    const before = places.get(firmId);
    if (holds === 0) {
      if (!before) places.set(firmId, GONE);
      continue;
    }
    const shared = room === 1 ? withRoom : withoutRoom;
    let place = shared.get(buildingId);
    if (!place) {
      place = { buildingIds: [buildingId], hasRoom: room === 1, here: true };
      shared.set(buildingId, place);
    }
    places.set(firmId, before?.here ? joinPlaces(before, place, buildingId) : place);
  }
  return places;
}

function joinPlaces(before: Places, place: Places, buildingId: string): Places {
  const isNew = !before.buildingIds.includes(buildingId);
  if (!isNew && before.hasRoom === place.hasRoom) return before;
  return {
    buildingIds: isNew ? [...before.buildingIds, buildingId] : before.buildingIds,
    hasRoom: before.hasRoom || place.hasRoom,
    here: true,
  };
}

const FIRMS = `
  SELECT id, full_members, probationary_members, member_total, members_elsewhere, staff_count, operating,
    iif(reported_founded_on IS NULL OR reported_founded_on <= :asOf, reported_form, NULL),
    reported_org_name,
    reported_instructor IS NOT NULL OR (instructor_id IS NOT NULL
      AND instructor_id NOT IN (SELECT id FROM instructor WHERE ended_on <= :asOf))
  FROM firm
  WHERE ended_on IS NULL OR ended_on > :asOf
  ORDER BY rowid`;

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

/** A firm that never had a tenancy is there, in no building. */
const NOWHERE: Places = { buildingIds: [], hasRoom: false, here: true };

/** The firms that are there on a day, in the order they came in. Rows come as arrays: there may be 100,000. */
export function readFirms(file: RegistryFile, asOf: Day, orgs: readonly OrgOfDay[]): CoverageFirm[] {
  const ownOrgOf = new Map<string, string>();
  for (const { id, form, firmId } of orgs) {
    if (form === 'independent' && firmId !== null && !ownOrgOf.has(firmId)) ownOrgOf.set(firmId, id);
  }
  const jointOrgOf = readJointOrgs(file, asOf, orgs);
  const placesOf = readPlaces(file, asOf);
  const rows = file.reader.prepare<[{ asOf: Day }], FirmRow>(FIRMS).raw();
  const firms: CoverageFirm[] = [];
  for (const row of rows.all({ asOf }) as FirmRow[]) {
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
