import type { Day } from '#shared/domain/day/day.ts';
import type { FlagException } from '#shared/domain/flags/exceptions.ts';
import type { FlagFacts, FlagOrg, OrgDays } from '#shared/domain/flags/flag-world.ts';
import type { MeetingKind } from '#shared/domain/org/meeting-kind.ts';
import type { RegistryFile } from '../db/registry-file.ts';
import { factsOfDay } from './facts-of-day.ts';
import { readCoverageFacts } from './read-coverage-facts.ts';
import { readCovers } from './read-orgs.ts';
import { readStaffingFacts } from './read-staffing-facts.ts';

const ORGS = `
  SELECT id, form, kind, building_id AS buildingId, firm_id AS firmId, superior_org_id AS superiorOrgId,
    secretary_vacant_since AS secretaryVacantSince, term_from AS termFrom, term_to AS termTo,
    election_delay_until AS electionDelayUntil, committee_size AS committeeSize,
    approval_applied_on AS approvalAppliedOn, approved_on AS approvedOn,
    founded_on IS NULL OR founded_on <= :asOf AS isFounded
  FROM party_org
  WHERE (ended_on IS NULL OR ended_on > :asOf)
    AND (founded_on IS NULL OR founded_on <= :asOf OR approval_applied_on <= :asOf)
  ORDER BY rowid`;

const ENDED_SPONSORS = `
  SELECT b.id FROM building b JOIN sponsor s ON s.id = b.sponsor_id WHERE s.ended_on <= :asOf`;

type Bound = [{ asOf: Day }];

/** Everything flags are found in, as it stands on a day. */
export function readFlagFacts(file: RegistryFile, asOf: Day): FlagFacts {
  const facts = factsOfDay(file, asOf);
  const coverage = readCoverageFacts(file, asOf);
  const covers = readCovers(file, asOf);
  const staffing = readStaffingFacts(file, asOf);
  const orgs = facts.keep('flag orgs', ['partyOrg'], () => readFlagOrgs(file, asOf));
  const orgDays = facts.keep('org days', ['partyOrg'], () => readOrgDays(file, asOf));
  const meetings = facts.keep('meetings', ['meeting'], () => readMeetings(file, asOf));
  const buildingsWithoutSponsor = facts.keep(
    'ended sponsors',
    ['building', 'sponsor'],
    () => new Set(file.reader.prepare<Bound, string>(ENDED_SPONSORS).pluck().all({ asOf })),
  );
  const parts = { coverage, covers, staffing, orgs, orgDays, meetings, buildingsWithoutSponsor };
  return facts.derive('flag facts', Object.values(parts), () => parts);
}

const ORG_DAYS = `
  SELECT id, building_id AS buildingId, term_from AS termFrom, term_to AS termTo,
    concat_ws(' ', founded_on, term_from, term_to, approval_applied_on, approved_on, secretary_vacant_since,
      election_delay_until) AS days
  FROM party_org
  WHERE ended_on IS NULL OR ended_on > :asOf
  ORDER BY rowid`;

/** Of orgs without any day there is nothing to judge. */
function readOrgDays(file: RegistryFile, asOf: Day): OrgDays[] {
  type Row = Omit<OrgDays, 'days'> & { days: string };
  return file.reader
    .prepare<Bound, Row>(ORG_DAYS)
    .all({ asOf })
    .filter(({ days }) => days !== '')
    .map(({ days, ...org }) => ({ ...org, days: days.split(' ') }));
}

const MEETINGS = `
  SELECT org_id AS orgId, kind, held_on AS heldOn FROM meeting
  WHERE held_on <= :asOf AND (ended_on IS NULL OR ended_on > :asOf)
  ORDER BY held_on, rowid`;

function readMeetings(file: RegistryFile, asOf: Day): FlagFacts['meetings'] {
  type Row = { orgId: string; kind: MeetingKind; heldOn: Day };
  const kept = Map.groupBy(
    file.reader.prepare<Bound, Row>(MEETINGS).all({ asOf }),
    ({ orgId, kind }) => `${orgId} ${kind}`,
  );
  return Array.from(kept.values(), (rows) => ({
    orgId: rows[0]?.orgId ?? '',
    kind: rows[0]?.kind ?? 'members',
    days: rows.map(({ heldOn }) => heldOn),
  }));
}

function readFlagOrgs(file: RegistryFile, asOf: Day): FlagOrg[] {
  type OrgRow = Omit<FlagOrg, 'isFounded'> & { isFounded: 0 | 1 };
  return file.reader
    .prepare<Bound, OrgRow>(ORGS)
    .all({ asOf })
    .map((org): FlagOrg => Object.assign(org, { isFounded: org.isFounded === 1 }));
}

const EXCEPTIONS = `
  SELECT id, version, kind, rule, subject_kind AS subjectKind, subject_id AS subjectId, reason, authority,
    doc_no AS docNo, from_day AS fromDay, until_day AS untilDay
  FROM flag_exception WHERE from_day <= :asOf AND until_day >= :asOf ORDER BY rowid`;

/** The exceptions in force on a day. */
export function readExceptions(file: RegistryFile, asOf: Day): readonly FlagException[] {
  return factsOfDay(file, asOf).keep('exceptions', ['flagException'], () =>
    file.reader.prepare<Bound, FlagException>(EXCEPTIONS).all({ asOf }),
  );
}
