import { type BuildingCoverage, buildCoverage } from '../coverage/build-coverage.ts';
import { classifyFirms, type FirmCoverage } from '../coverage/classify-firm.ts';
import type { CoverageFacts, CoverageFirm } from '../coverage/coverage-input.ts';
import { countMembers } from '../coverage/firm-members.ts';
import type { Day } from '../day/day.ts';
import type { OrgForm, OrgKind } from '../org/org-kind.ts';
import type { RuleProfile } from '../profile/rule-profile.ts';

/** An org of the day, as far as flags need it. */
export interface FlagOrg {
  id: string;
  form: OrgForm;
  kind: OrgKind;
  buildingId: string | null;
  firmId: string | null;
  superiorOrgId: string | null;
  /** Since when nobody is secretary; null: there is one, or nobody knows. */
  secretaryVacantSince: Day | null;
  termFrom: Day | null;
  /** The last day of the term (届满日期). */
  termTo: Day | null;
  /** The last day until which the superior allows the election to be put off. */
  electionDelayUntil: Day | null;
  /** Members of its branch committee; 0: it has none, null: nobody entered it. */
  committeeSize: number | null;
  approvalAppliedOn: Day | null;
  approvedOn: Day | null;
  /** False for one that is applied for and not founded by the day. */
  isFounded: boolean;
}

/** Everything flags are found in, as it stands on one day. */
export interface FlagFacts {
  coverage: CoverageFacts;
  /** Orgs that are not ended: founded ones and those applied for. */
  orgs: readonly FlagOrg[];
  /** Which joint org covers which firm; firms that have gone among them. */
  covers: readonly { orgId: string; firmId: string }[];
  /** Buildings whose sponsor (依托单位) has ended. */
  buildingsWithoutSponsor: ReadonlySet<string>;
}

/** Members of an org, as far as the figures of its firms tell. */
export interface OrgMembers {
  /** Full members; where only a total is known, the total. */
  full: number;
  /** Full and probationary members. */
  all: number;
}

/** The facts with what several rules ask of them. */
export interface FlagWorld extends FlagFacts {
  asOf: Day;
  firms: readonly CoverageFirm[];
  /** The box of each firm, in the order of `firms`. */
  boxes: readonly FirmCoverage[];
  buildings: readonly BuildingCoverage[];
  /** Orgs that exist on the day. */
  foundedOrgs: readonly FlagOrg[];
  /** A firm that an org points to. */
  firm(id: string): CoverageFirm | undefined;
  /** The firms that a joint org covers, those that have gone left out. */
  coveredFirms(org: FlagOrg): readonly CoverageFirm[];
  /** The ids of firms that a joint org covers though they have gone. */
  departedFirms(org: FlagOrg): readonly string[];
  /** Null where the registry does not know: building orgs, and firms nobody entered figures of. */
  membersOf(org: FlagOrg): OrgMembers | null;
}

/** What flags share with coverage: whoever has computed it already hands it over. */
export interface KnownCoverage {
  boxes: readonly FirmCoverage[];
  byBuilding: readonly BuildingCoverage[];
}

function knowCoverage({ coverage }: FlagFacts, profile: RuleProfile): KnownCoverage {
  const boxes = classifyFirms(coverage.firms, profile);
  return { boxes, byBuilding: buildCoverage(coverage, 'all', profile, boxes).byBuilding };
}

export function lookAround(
  facts: FlagFacts,
  profile: RuleProfile,
  { boxes, byBuilding }: KnownCoverage = knowCoverage(facts, profile),
): FlagWorld {
  const { asOf, firms } = facts.coverage;
  const firmById = findFirms(facts);
  const covered = new Map<string, CoverageFirm[]>();
  const departed = new Map<string, string[]>();
  for (const { orgId, firmId } of facts.covers) {
    const firm = firmById.get(firmId);
    if (firm) push(covered, orgId, firm);
    else push(departed, orgId, firmId);
  }
  const coveredFirms = ({ id }: FlagOrg) => covered.get(id) ?? [];
  return {
    ...facts,
    asOf,
    firms,
    boxes,
    buildings: byBuilding,
    foundedOrgs: facts.orgs.filter(({ isFounded }) => isFounded),
    firm: (id) => firmById.get(id),
    coveredFirms,
    departedFirms: ({ id }) => departed.get(id) ?? [],
    membersOf: (org) => {
      if (org.form === 'joint') return addUp(coveredFirms(org));
      const firm = org.form === 'independent' && org.firmId !== null ? firmById.get(org.firmId) : undefined;
      return firm ? addUp([firm]) : null;
    },
  };
}

/** The firms that orgs point to, by id. Most say so themselves: only the others are looked for by their ids. */
function findFirms({ coverage, covers, orgs }: FlagFacts): Map<string, CoverageFirm> {
  const found = new Map<string, CoverageFirm>();
  for (const firm of coverage.firms) {
    if (firm.ownOrgId !== null || firm.jointOrgId !== null) found.set(firm.id, firm);
  }
  const others = new Set<string>();
  for (const { firmId } of covers) if (!found.has(firmId)) others.add(firmId);
  for (const { firmId } of orgs) if (firmId !== null && !found.has(firmId)) others.add(firmId);
  if (others.size === 0) return found;
  for (const firm of coverage.firms) if (others.has(firm.id)) found.set(firm.id, firm);
  return found;
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function addUp(firms: readonly CoverageFirm[]): OrgMembers | null {
  const sums: OrgMembers = { full: 0, all: 0 };
  let isKnown = false;
  for (const firm of firms) {
    const { full, unsplit, total } = countMembers(firm);
    if (total === null) continue;
    isKnown = true;
    sums.full += full ?? unsplit;
    sums.all += total;
  }
  return isKnown ? sums : null;
}
