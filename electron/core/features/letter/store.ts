import type { Day } from '#shared/domain/day/day.ts';
import type { FoundingFirm } from '#shared/domain/official/founding/founding-facts.ts';
import type { RegistryFile } from '../../db/registry-file.ts';

const FIRMS = `
  SELECT f.id, f.name, f.uscc, f.kind, f.industry, f.registered_address AS registeredAddress,
    f.legal_representative AS legalRepresentative, f.contact, f.phone, f.staff_count AS staffCount,
    f.full_members AS fullMembers, f.probationary_members AS probationaryMembers,
    f.member_total AS memberTotal, f.members_elsewhere AS membersElsewhere,
    coalesce(i.name, f.reported_instructor) AS instructor,
    b.name AS building, s.name AS street, t.floor, t.room
  FROM firm f
    LEFT JOIN instructor i ON i.id = f.instructor_id
    LEFT JOIN tenancy t ON t.id = (SELECT min(id) FROM tenancy
      WHERE firm_id = f.id AND (from_day IS NULL OR from_day <= :day) AND (to_day IS NULL OR to_day > :day))
    LEFT JOIN building b ON b.id = t.building_id
    LEFT JOIN community c ON c.id = b.community_id LEFT JOIN street s ON s.id = c.street_id
  WHERE f.id IN (SELECT value FROM json_each(:ids)) AND (f.ended_on IS NULL OR f.ended_on > :day)`;

/** The firms by id; those that are gone by the day are not among them. */
export function findFoundingFirms(
  file: RegistryFile,
  ids: readonly string[],
  day: Day,
): Map<string, FoundingFirm> {
  const rows = file.reader
    .prepare<[{ ids: string; day: Day }], FoundingFirm>(FIRMS)
    .all({ ids: JSON.stringify(ids), day });
  return new Map(rows.map((firm) => [firm.id, firm]));
}
