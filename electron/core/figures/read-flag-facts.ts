import type { Day } from '#shared/domain/day/day.ts';
import type { FlagException } from '#shared/domain/flags/exceptions.ts';
import type { FlagFacts, FlagOrg } from '#shared/domain/flags/flag-world.ts';
import type { RegistryFile } from '../db/registry-file.ts';
import { keepUntilCommit } from './keep-until-commit.ts';
import { readCoverageFacts } from './read-coverage-facts.ts';

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

const COVERS = `
  SELECT org_id AS orgId, firm_id AS firmId FROM joint_org_firm
  WHERE (from_day IS NULL OR from_day <= :asOf) AND (to_day IS NULL OR to_day > :asOf)
  ORDER BY rowid`;

const ENDED_SPONSORS = `
  SELECT b.id FROM building b JOIN sponsor s ON s.id = b.sponsor_id WHERE s.ended_on <= :asOf`;

/** Everything flags are found in, as it stands on a day. */
export function readFlagFacts(file: RegistryFile, asOf: Day): FlagFacts {
  return keepUntilCommit(file, `flags ${asOf}`, () => readAll(file, asOf));
}

function readAll(file: RegistryFile, asOf: Day): FlagFacts {
  type Bound = [{ asOf: Day }];
  type OrgRow = Omit<FlagOrg, 'isFounded'> & { isFounded: 0 | 1 };
  const { reader } = file;
  const sponsorless = reader.prepare<Bound, string>(ENDED_SPONSORS).pluck();
  return {
    coverage: readCoverageFacts(file, asOf),
    orgs: reader
      .prepare<Bound, OrgRow>(ORGS)
      .all({ asOf })
      .map((org): FlagOrg => Object.assign(org, { isFounded: org.isFounded === 1 })),
    covers: reader.prepare<Bound, { orgId: string; firmId: string }>(COVERS).all({ asOf }),
    buildingsWithoutSponsor: new Set(sponsorless.all({ asOf })),
  };
}

const EXCEPTIONS = `
  SELECT id, version, rule, subject_kind AS subjectKind, subject_id AS subjectId, reason, authority,
    doc_no AS docNo, from_day AS fromDay, until_day AS untilDay
  FROM flag_exception WHERE from_day <= :asOf AND until_day >= :asOf ORDER BY rowid`;

/** The exceptions in force on a day. */
export function readExceptions(file: RegistryFile, asOf: Day): FlagException[] {
  return file.reader.prepare<[{ asOf: Day }], FlagException>(EXCEPTIONS).all({ asOf });
}
