import type { CoverageFirm } from '#shared/domain/coverage/coverage-input.ts';
import type { Day } from '#shared/domain/day/day.ts';
import type { ReportedForm } from '#shared/domain/org/org-kind.ts';
import type { RegistryFile } from '../db/registry-file.ts';
import { factsOfDay } from './facts-of-day.ts';
import { findTouchedFirms } from './find-touched-firms.ts';
import { readJointOrgs, readOwnOrgs } from './read-orgs.ts';

/** The firms of a day in the order they came in, and beside each the number of its row. */
interface FirmList {
  readonly rowids: readonly number[];
  readonly firms: readonly CoverageFirm[];
}

/** The firms that are there on a day, in the order they came in. After an edit only those it touched are read. */
export function readFirms(file: RegistryFile, asOf: Day): readonly CoverageFirm[] {
  const list = factsOfDay(file, asOf).keep(
    'firms',
    ['firm', 'tenancy', 'partyOrg', 'jointOrgFirm', 'instructor'],
    () => readList(file, asOf, null),
    (kept, commits) => {
      const touched = findTouchedFirms(file.reader, commits);
      return touched === null
        ? readList(file, asOf, null)
        : replaceFirms(kept, touched, readList(file, asOf, [...touched]));
    },
  );
  return list.firms;
}

function replaceFirms(kept: FirmList, touched: ReadonlySet<string>, fresh: FirmList): FirmList {
  const rowids: number[] = [];
  const firms: CoverageFirm[] = [];
  let next = 0;
  const takeUpTo = (rowid: number): void => {
    for (; next < fresh.firms.length && (fresh.rowids[next] ?? 0) <= rowid; next++) {
      rowids.push(fresh.rowids[next] as number);
      firms.push(fresh.firms[next] as CoverageFirm);
    }
  };
  kept.firms.forEach((firm, index) => {
    const rowid = kept.rowids[index] as number;
    takeUpTo(rowid);
    if (touched.has(firm.id)) return;
    rowids.push(rowid);
    firms.push(firm);
  });
  takeUpTo(Number.POSITIVE_INFINITY);
  return { rowids, firms };
}

/** A firm has a row for each of its tenancies, one after the other; rows come as arrays: there may be 100,000. */
const FIRMS = `
  SELECT f.rowid, f.id, f.full_members, f.probationary_members, f.member_total, f.members_elsewhere, f.staff_count,
    f.operating, iif(f.reported_founded_on IS NULL OR f.reported_founded_on <= :asOf, f.reported_form, NULL),
    f.reported_org_name,
    f.reported_instructor IS NOT NULL OR (f.instructor_id IS NOT NULL
      AND f.instructor_id NOT IN (SELECT id FROM instructor WHERE ended_on <= :asOf)),
    t.building_id, t.room IS NOT NULL,
    (t.from_day IS NULL OR t.from_day <= :asOf) AND (t.to_day IS NULL OR t.to_day > :asOf)
  FROM firm f LEFT JOIN tenancy t ON t.firm_id = f.id
  WHERE (f.ended_on IS NULL OR f.ended_on > :asOf)`;

const OF_ALL = `${FIRMS} ORDER BY f.rowid, t.rowid`;
const OF_SOME = `${FIRMS} AND f.id IN (SELECT value FROM json_each(:ids)) ORDER BY f.rowid, t.rowid`;

type FirmRow = [
  rowid: number,
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
  buildingId: string | null,
  hasRoom: 0 | 1,
  isHere: 0 | 1,
];

/** The firms of `ids`, or all of them. */
function readList(file: RegistryFile, asOf: Day, ids: readonly string[] | null): FirmList {
  const ownOrgs = readOwnOrgs(file, asOf);
  const jointOrgs = readJointOrgs(file, asOf);
  const rows = (
    ids === null
      ? file.reader.prepare(OF_ALL).raw().all({ asOf })
      : file.reader
          .prepare(OF_SOME)
          .raw()
          .all({ asOf, ids: JSON.stringify(ids) })
  ) as FirmRow[];
  const places = new SharedPlaces();
  const rowids: number[] = [];
  const firms: CoverageFirm[] = [];
  for (let at = 0; at < rows.length; ) {
    const row = rows[at] as FirmRow;
    const [rowid, id] = row;
    let place = places.of(row);
    for (at++; at < rows.length && rows[at]?.[0] === rowid; at++) {
      place = joinPlaces(place, places.of(rows[at] as FirmRow));
    }
    if (place === null) continue;
    rowids.push(rowid);
    firms.push({
      id,
      fullMembers: row[2],
      probationaryMembers: row[3],
      memberTotal: row[4],
      membersElsewhere: row[5],
      staffCount: row[6],
      operating: row[7] === null ? null : row[7] === 1,
      reportedForm: row[8],
      reportedOrgName: row[9],
      hasInstructor: row[10] === 1,
      ownOrgId: ownOrgs.get(id) ?? null,
      jointOrgId: jointOrgs.get(id) ?? null,
      buildingIds: place.buildingIds,
      hasRoom: place.hasRoom,
    });
  }
  return { rowids, firms };
}

interface Places {
  readonly buildingIds: readonly string[];
  readonly hasRoom: boolean;
}

/** A firm that never had a tenancy is there, in no building. */
const NOWHERE: Places = { buildingIds: [], hasRoom: false };

/** Most firms sit in one place: firms of one building share one object for it. */
class SharedPlaces {
  readonly #withRoom = new Map<string, Places>();
  readonly #withoutRoom = new Map<string, Places>();

  /** Where a row's tenancy puts its firm; null where it does not hold on the day. */
  of([, , , , , , , , , , , buildingId, hasRoom, isHere]: FirmRow): Places | null {
    if (buildingId === null) return NOWHERE;
    if (isHere === 0) return null;
    const shared = hasRoom === 1 ? this.#withRoom : this.#withoutRoom;
    let place = shared.get(buildingId);
    if (!place) {
      place = { buildingIds: [buildingId], hasRoom: hasRoom === 1 };
      shared.set(buildingId, place);
    }
    return place;
  }
}

function joinPlaces(before: Places | null, place: Places | null): Places | null {
  if (before === null || place === null) return before ?? place;
  const isNew = place.buildingIds.some((id) => !before.buildingIds.includes(id));
  if (!isNew && before.hasRoom === place.hasRoom) return before;
  return {
    buildingIds: isNew ? [...before.buildingIds, ...place.buildingIds] : before.buildingIds,
    hasRoom: before.hasRoom || place.hasRoom,
  };
}
