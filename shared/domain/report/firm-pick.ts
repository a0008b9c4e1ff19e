import { branchOf, countFirm } from '../coverage/build-coverage.ts';
import { classifyFirm } from '../coverage/classify-firm.ts';
import type { Basis, CoverageFirm } from '../coverage/coverage-input.ts';
import { isInBasis } from '../coverage/is-in-basis.ts';
import type { CountedFirm } from '../coverage/tally.ts';
import type { FirmKind } from '../firm/firm-kind.ts';
import type { OrgKind } from '../org/org-kind.ts';
import type { RuleProfile } from '../profile/rule-profile.ts';
import type { ReportBuilding, ReportFirm, ReportOrg } from './report-rows.ts';

/** What a number of a report counts firms by. */
export const FIRM_FIGURES = [
  'all',
  'independent',
  'independent-committee',
  'independent-general-branch',
  'independent-branch',
  'independent-unknown',
  'joint',
  'joint-with-three',
  'not-set-up',
  'due-not-set-up',
  'few-members',
  'no-members',
  'organized',
  'work-covered',
  'due-set-up',
  'with-instructor',
  'with-instructor-not-set-up',
  'with-staff',
  'with-members',
  'with-full-members',
  'with-members-elsewhere',
] as const;
export type FirmFigure = (typeof FIRM_FIGURES)[number];

/** Further limits that a column of the annual statistics sets. */
export const FIRM_TRAITS = ['staff-50', 'staff-100', 'founder-is-member'] as const;
export type FirmTrait = (typeof FIRM_TRAITS)[number];

/** The firms behind a number: those that a figure counts, in some buildings, of some kinds. */
export interface FirmPick {
  figure: FirmFigure;
  /** Left out: everywhere, firms in no building too. */
  buildingIds?: string[] | undefined;
  kinds?: FirmKind[] | undefined;
  trait?: FirmTrait | undefined;
}

/** A firm with what every figure asks of it. */
export interface PickedFirm extends CountedFirm {
  firm: ReportFirm;
  /** The kind of its own org; null where it has none or nobody entered it. */
  orgKind: OrgKind | null;
  /** The joint branch that covers it. */
  branch: string | null;
}

/** The firms of a basis, each counted once. */
export function countFirms(
  {
    firms,
    buildings,
    orgs,
  }: {
    firms: readonly ReportFirm[];
    buildings: readonly ReportBuilding[];
    orgs: readonly Pick<ReportOrg, 'id' | 'kind'>[];
  },
  basis: Basis,
  profile: RuleProfile,
): PickedFirm[] {
  const withOrg = new Set(buildings.filter(({ org }) => org !== null).map(({ id }) => id));
  const kindOf = new Map(orgs.map(({ id, kind }) => [id, kind]));
  return firms
    .filter((firm) => isInBasis(firm, basis, profile))
    .map((firm) => ({
      ...countFirm(
        firm,
        classifyFirm(firm, profile),
        firm.buildingIds.some((id) => withOrg.has(id)),
        profile,
      ),
      firm,
      orgKind: firm.ownOrgId === null ? firm.reportedOrgKind : (kindOf.get(firm.ownOrgId) ?? null),
      branch: branchOf(firm satisfies CoverageFirm),
    }));
}

/** True for a firm that a number counts. */
export function isPicked(counted: PickedFirm, { figure, buildingIds, kinds, trait }: FirmPick): boolean {
  const { firm } = counted;
  return (
    (!buildingIds || firm.buildingIds.some((id) => buildingIds.includes(id))) &&
    (!kinds || (firm.kind !== null && kinds.includes(firm.kind))) &&
    (!trait || TRAITS[trait](firm)) &&
    FIGURES[figure](counted)
  );
}

const TRAITS: Record<FirmTrait, (firm: ReportFirm) => boolean> = {
  'staff-50': ({ staffCount }) => (staffCount ?? 0) >= 50,
  'staff-100': ({ staffCount }) => (staffCount ?? 0) >= 100,
  'founder-is-member': ({ founderIsMember }) => founderIsMember === 1,
};

const isOrganized = ({ coverage }: PickedFirm) =>
  coverage.class === 'independent' || coverage.class === 'joint';
const isIndependent = (counted: PickedFirm, ...kinds: (OrgKind | null)[]) =>
  counted.coverage.class === 'independent' && kinds.includes(counted.orgKind);

const FIGURES: Record<FirmFigure, (counted: PickedFirm) => boolean> = {
  all: () => true,
  independent: ({ coverage }) => coverage.class === 'independent',
  'independent-committee': (counted) => isIndependent(counted, 'committee'),
  'independent-general-branch': (counted) => isIndependent(counted, 'general-branch'),
  'independent-branch': (counted) => isIndependent(counted, 'branch', 'temporary-branch'),
  'independent-unknown': (counted) => isIndependent(counted, null),
  joint: ({ coverage }) => coverage.class === 'joint',
  'joint-with-three': ({ coverage }) => coverage.class === 'joint' && coverage.withThreeMembers,
  'not-set-up': (counted) => !isOrganized(counted),
  'due-not-set-up': ({ coverage }) => coverage.class === 'due-not-set-up',
  'few-members': ({ coverage }) => coverage.class === 'few-members',
  'no-members': ({ coverage }) => coverage.class === 'no-members',
  organized: isOrganized,
  'work-covered': ({ workCovered }) => workCovered,
  'due-set-up': ({ due, coverage }) => due && coverage.class !== 'due-not-set-up',
  'with-instructor': ({ firm }) => firm.hasInstructor,
  'with-instructor-not-set-up': (counted) => counted.firm.hasInstructor && !isOrganized(counted),
  'with-staff': ({ firm }) => (firm.staffCount ?? 0) > 0,
  'with-members': ({ members }) => (members.total ?? 0) > 0,
  'with-full-members': ({ members }) => (members.full ?? 0) > 0,
  'with-members-elsewhere': ({ firm }) => (firm.membersElsewhere ?? 0) > 0,
};
