import type { RegistryFile } from '../../db/registry-file.ts';

/** A firm as its table shows it, before anything is computed. */
export interface FirmListRow {
  id: string;
  version: number;
  name: string;
  uscc: string | null;
  kind: string | null;
  industry: string | null;
  legalRepresentative: string | null;
  contact: string | null;
  phone: string | null;
  staffCount: number | null;
  fullMembers: number | null;
  probationaryMembers: number | null;
  memberTotal: number | null;
  membersElsewhere: number | null;
  registeredAddress: string | null;
  revenue: number | null;
  aboveScale: number | null;
  founderIsMember: number | null;
  operating: number | null;
  notSetUpReason: string | null;
  instructorId: string | null;
  instructor: string | null;
  remark: string | null;
}

/** A firm's first place on a day, and how many rooms it holds. */
export interface FirmPlace {
  buildingId: string;
  building: string;
  floor: string | null;
  room: string | null;
  rooms: number;
}

const LIST_FIRMS = `
  SELECT f.id, f.version, f.name, f.uscc, f.kind, f.industry, f.legal_representative AS legalRepresentative,
    f.contact, f.phone, f.staff_count AS staffCount, f.full_members AS fullMembers,
    f.probationary_members AS probationaryMembers, f.member_total AS memberTotal,
    f.members_elsewhere AS membersElsewhere, f.registered_address AS registeredAddress, f.revenue,
    f.above_scale AS aboveScale, f.founder_is_member AS founderIsMember, f.operating,
    f.not_set_up_reason AS notSetUpReason, f.instructor_id AS instructorId,
    coalesce(i.name, f.reported_instructor) AS instructor, f.remark
  FROM firm f LEFT JOIN instructor i ON i.id = f.instructor_id
  WHERE f.ended_on IS NULL OR f.ended_on > ?
  ORDER BY f.rowid`;

/** Firms that are in the registry on a day, in the order they came in. */
export function iterateFirms(file: RegistryFile, asOf: string): IterableIterator<FirmListRow> {
  return file.reader.prepare<[string], FirmListRow>(LIST_FIRMS).iterate(asOf);
}

const LIST_PLACES = `
  SELECT t.firm_id, t.building_id, b.name, t.floor, t.room
  FROM tenancy t JOIN building b ON b.id = t.building_id
  WHERE (t.from_day IS NULL OR t.from_day <= @asOf) AND (t.to_day IS NULL OR t.to_day > @asOf)
    AND (@buildingId IS NULL OR t.building_id = @buildingId)
  ORDER BY t.rowid`;

type PlaceTuple = [string, string, string, string | null, string | null];

/** Where each firm sits on a day; with `buildingId` only the rooms of that building. */
export function loadPlaces(
  file: RegistryFile,
  asOf: string,
  buildingId: string | null,
): Map<string, FirmPlace> {
  const places = new Map<string, FirmPlace>();
  const rows = file.reader
    .prepare<{ asOf: string; buildingId: string | null }, PlaceTuple>(LIST_PLACES)
    .raw();
  for (const [firmId, id, building, floor, room] of rows.iterate({
    asOf,
    buildingId,
  }) as Iterable<PlaceTuple>) {
    const place = places.get(firmId);
    if (place) place.rooms++;
    else places.set(firmId, { buildingId: id, building, floor, room, rooms: 1 });
  }
  return places;
}

/** The tenancies of a firm that hold on a day, for the command under way. */
export function findTenancies(
  file: RegistryFile,
  firmId: string,
  asOf: string,
): { id: string; buildingId: string; floor: string | null; room: string | null }[] {
  return file.connection
    .prepare<
      { firmId: string; asOf: string },
      { id: string; buildingId: string; floor: string | null; room: string | null }
    >(
      `SELECT id, building_id AS buildingId, floor, room FROM tenancy
       WHERE firm_id = @firmId AND (from_day IS NULL OR from_day <= @asOf) AND (to_day IS NULL OR to_day > @asOf) ORDER BY rowid`,
    )
    .all({ firmId, asOf });
}
