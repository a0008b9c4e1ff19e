import { type BuildingCoverage, buildCoverage } from '../coverage/build-coverage.ts';
import { classifyFirms, type FirmCoverage } from '../coverage/classify-firm.ts';
import type { CoverageFacts, CoverageFirm } from '../coverage/coverage-input.ts';
import type { Day } from '../day/day.ts';
import type { MeetingKind } from '../org/meeting-kind.ts';
import type { OrgForm, OrgKind } from '../org/org-kind.ts';
import type { RuleProfile } from '../profile/rule-profile.ts';
import type { StaffingFacts } from '../staffing/staffing-facts.ts';
import { countOrgMembers } from './org-members.ts';

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
  /** Orgs that are not ended, whatever their days say, with every day that somebody entered of them. */
  orgDays: readonly OrgDays[];
  /** The days on which an org held a kind of meeting, the earliest first; nothing for what nobody keeps. */
  meetings: readonly KeptMeetings[];
  /** What staffing is computed from; null where nobody asks for it. */
  staffing: StaffingFacts | null;
}

/** The meetings of one kind that are kept for an org. */
export interface KeptMeetings {
  orgId: string;
  kind: MeetingKind;
  days: readonly Day[];
}

/** Days of an org that may be out of range. */
export interface OrgDays {
  id: string;
  buildingId: string | null;
  days: readonly Day[];
  termFrom: Day | null;
  termTo: Day | null;
}

/** Members of an org, as far as the figures of its firms tell. */
export interface OrgMembers {
  /** Full members; where only a total is known, the total. */
  full: number;
  /** Full and probationary members. */
  all: number;
  /** False where figures of some of them are not known: there may be more. */
  isWhole: boolean;
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
  /**
   * Those of its firms, and of the orgs below it. Null where the registry knows of none: building orgs without orgs
   * below them, and firms nobody entered figures of.
   */
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
  const foundedOrgs = facts.orgs.filter(({ isFounded }) => isFounded);
  const coveredFirms = ({ id }: FlagOrg) => covered.get(id) ?? [];
  return {
    ...facts,
    asOf,
    firms,
    boxes,
    buildings: byBuilding,
    foundedOrgs,
    firm: (id) => firmById.get(id),
    coveredFirms,
    departedFirms: ({ id }) => departed.get(id) ?? [],
    membersOf: countOrgMembers(foundedOrgs, ({ form, firmId, id }) => {
      if (form === 'joint') return covered.get(id) ?? [];
      const firm = form === 'independent' && firmId !== null ? firmById.get(firmId) : undefined;
      return firm ? [firm] : [];
    }),
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
