import type { BuildingCoverage, Coverage } from '../coverage/build-coverage.ts';
import type { FirmKind } from '../firm/firm-kind.ts';
import { isPicked, type PickedFirm } from './firm-pick.ts';
import { STATISTICS_KINDS } from './official-table.ts';

/** 勾稽: what must be equal, or no more than something else. */
interface CheckRule<Subject> {
  id: string;
  op: '=' | '<=';
  /** Null where a figure was not entered: then there is nothing to compare. */
  left(subject: Subject): number | null;
  right(subject: Subject): number | null;
}

const FIRM_RULES: readonly CheckRule<PickedFirm>[] = [
  {
    id: 'members-split',
    op: '=',
    left: ({ firm: { fullMembers: full, probationaryMembers: probationary } }) =>
      full === null || probationary === null ? null : full + probationary,
    right: ({ firm }) => firm.memberTotal,
  },
  {
    id: 'probationary-in-total',
    op: '<=',
    left: ({ firm }) => firm.probationaryMembers,
    right: ({ firm }) => firm.memberTotal,
  },
  {
    id: 'members-in-staff',
    op: '<=',
    left: ({ members }) => members.total,
    right: ({ firm }) => firm.staffCount,
  },
  {
    id: 'all-members-in-staff',
    op: '<=',
    left: ({ members, firm }) =>
      members.total === null || firm.membersElsewhere === null || members.total > (firm.staffCount ?? 0)
        ? null
        : members.total + firm.membersElsewhere,
    right: ({ firm }) => firm.staffCount,
  },
  {
    id: 'own-org-has-kind',
    op: '=',
    left: ({ coverage, orgKind }) => (coverage.class === 'independent' ? Number(orgKind !== null) : null),
    right: () => 1,
  },
];

type Figures = Pick<BuildingCoverage, 'firms' | 'rates'>;

const FIGURE_RULES: readonly CheckRule<Figures>[] = [
  {
    id: 'partition',
    op: '=',
    left: ({ firms }) =>
      firms.independent + firms.joint + firms.dueNotSetUp + firms.fewMembers + firms.noMembers,
    right: ({ firms }) => firms.total,
  },
  {
    id: 'organized',
    op: '=',
    left: ({ firms }) => firms.independent + firms.joint,
    right: ({ rates }) => rates.organization.covered,
  },
  {
    id: 'organized-in-work',
    op: '<=',
    left: ({ rates }) => rates.organization.covered,
    right: ({ rates }) => rates.work.covered,
  },
  {
    id: 'due-in-total',
    op: '<=',
    left: ({ rates }) => rates.dueSetUp.total,
    right: ({ firms }) => firms.total,
  },
  {
    id: 'due-split',
    op: '=',
    left: ({ rates, firms }) => rates.dueSetUp.covered + firms.dueNotSetUp,
    right: ({ rates }) => rates.dueSetUp.total,
  },
];

interface Whole {
  coverage: Coverage;
  firms: readonly PickedFirm[];
}

const WHOLE_RULES: readonly CheckRule<Whole>[] = [
  {
    id: 'buildings-split',
    op: '=',
    left: ({ coverage: { buildings } }) => buildings.withOrg + buildings.blank,
    right: ({ coverage: { buildings } }) => buildings.total,
  },
  {
    id: 'branches-in-joint',
    op: '<=',
    left: ({ coverage: { joint } }) => joint.branches,
    right: ({ coverage: { firms } }) => firms.joint,
  },
  {
    id: 'three-in-joint',
    op: '<=',
    left: ({ coverage: { joint } }) => joint.withThreeMembers,
    right: ({ coverage: { firms } }) => firms.joint,
  },
  {
    id: 'total-in-buildings',
    op: '<=',
    left: ({ coverage: { firms } }) => firms.total,
    right: ({ coverage: { byBuilding }, firms }) =>
      byBuilding.reduce((sum, building) => sum + building.firms.total, 0) +
      firms.filter(({ firm }) => firm.buildingIds.length === 0).length,
  },
  {
    id: 'statistics-add-up',
    op: '=',
    left: ({ firms }) => {
      const count = (kinds: readonly FirmKind[]) =>
        firms.filter((firm) => isPicked(firm, { figure: 'all', kinds: [...kinds] })).length;
      return (
        count(STATISTICS_KINDS.enterprise) +
        count(STATISTICS_KINDS.social) +
        firms.filter(({ firm }) => firm.kind === null).length
      );
    },
    right: ({ coverage: { firms } }) => firms.total,
  },
];

/** A rule that does not hold, of one firm, one building or the whole. */
export interface CheckFailure {
  rule: string;
  op: '=' | '<=';
  kind: 'firm' | 'building' | 'whole';
  id: string | null;
  name: string | null;
  left: number;
  right: number;
}

/** Every equality and limit that figures and entries break, and how many comparisons were made. */
export function crossCheck(
  firms: readonly PickedFirm[],
  coverage: Coverage,
): { checked: number; failures: CheckFailure[] } {
  const failures: CheckFailure[] = [];
  let checked = 0;
  const check = <Subject>(
    rules: readonly CheckRule<Subject>[],
    subject: Subject,
    about: Pick<CheckFailure, 'kind' | 'id' | 'name'>,
  ) => {
    for (const { id: rule, op, left: leftOf, right: rightOf } of rules) {
      const [left, right] = [leftOf(subject), rightOf(subject)];
      if (left === null || right === null) continue;
      checked++;
      if (op === '=' ? left !== right : left > right) failures.push({ rule, op, left, right, ...about });
    }
  };
  const whole = { kind: 'whole', id: null, name: null } as const;
  check(WHOLE_RULES, { coverage, firms }, whole);
  check(FIGURE_RULES, coverage, whole);
  for (const building of coverage.byBuilding) {
    check(FIGURE_RULES, building, { kind: 'building', id: building.id, name: building.name });
  }
  for (const counted of firms) {
    const { id, name } = counted.firm;
    check(FIRM_RULES, counted, { kind: 'firm', id, name });
  }
  return { checked, failures };
}
