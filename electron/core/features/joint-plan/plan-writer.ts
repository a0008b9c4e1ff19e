import type { TFunction } from 'i18next';
import type { ColumnTable } from '#shared/contract/base.ts';
import type { JointPlanResult, PlannedFirm } from '#shared/contract/joint-plan.ts';
import { sumFirms } from '#shared/domain/joint-plan/joint-fault.ts';
import { fullMembersOf, type JointFirm } from '#shared/domain/joint-plan/joint-firm.ts';
import type { JointLimits } from '#shared/domain/joint-plan/joint-limits.ts';
import type { ProposedBranch } from '#shared/domain/joint-plan/plan-joint-branches.ts';
import type { SplitProposal } from '#shared/domain/joint-plan/propose-split.ts';
import { ColumnTableBuilder } from '../../db/column-table.ts';
import { explainProposal, writeFloor } from './explain-proposal.ts';
import type { JointOrg, PlanFacts } from './load-plan-facts.ts';
import type { LeftFirm } from './sort-out-scope.ts';

type Group = JointPlanResult['groups'][number];
type Join = JointPlanResult['joins'][number];
type Split = JointPlanResult['splits'][number];

const LEFT_COLUMNS = [
  'id',
  'name',
  'building',
  'fullMembers',
  'code',
  'reason',
  'hasInstructor',
  'instructorId',
  'instructor',
] as const;

/** Gives proposals their names and sentences, in one language. */
export class PlanWriter {
  readonly #facts: PlanFacts;
  readonly #limits: JointLimits;
  readonly #t: TFunction;
  readonly #orgs: ReadonlyMap<string, JointOrg>;
  readonly #reasons = new Map<string, string>();

  constructor(facts: PlanFacts, limits: JointLimits, t: TFunction) {
    this.#facts = facts;
    this.#limits = limits;
    this.#t = t;
    this.#orgs = new Map(facts.orgs.map((org) => [org.id, org]));
  }

  writeGroup(proposal: ProposedBranch): Group {
    const { buildingId, tier, firms } = proposal;
    return {
      buildingId,
      building: this.#building(buildingId),
      tier,
      firms: firms.map((firm) => this.#firm(firm)),
      fullMembers: sumFirms(firms).fullMembers,
      reason: explainProposal(proposal, this.#facts.places, this.#limits, this.#t),
    };
  }

  /** Null for a new branch. */
  writeJoin(proposal: ProposedBranch): Join | null {
    const org = this.#orgs.get(proposal.branchId ?? '');
    if (!org) return null;
    const after = sumFirms([...proposal.present, ...proposal.firms]);
    return { ...this.writeGroup(proposal), org: { id: org.id, name: org.name }, after };
  }

  /** `instructors`: who is proposed for each firm. */
  writeLeft(
    left: readonly LeftFirm[],
    instructors: ReadonlyMap<string, { id: string; name: string }>,
  ): ColumnTable {
    const table = new ColumnTableBuilder(LEFT_COLUMNS);
    for (const { firm, buildingId, code } of left) {
      const instructor = instructors.get(firm.id);
      table.add({
        id: firm.id,
        name: this.#firmName(firm.id),
        building: buildingId === null ? null : this.#building(buildingId),
        fullMembers: fullMembersOf(firm),
        code,
        reason: this.#reason(code),
        hasInstructor: firm.hasInstructor ? 1 : 0,
        instructorId: instructor?.id ?? null,
        instructor: instructor?.name ?? null,
      });
    }
    return table.build();
  }

  writeSplit({ id, name, buildingId }: JointOrg, { leaving, remaining }: SplitProposal): Split {
    const firms = leaving.map(({ id, fullMembers }) => ({ id, name: this.#firmName(id), fullMembers }));
    const named = firms.map((firm) => firm.name).join(this.#t('app.listSeparator'));
    return {
      org: { id, name },
      building: this.#building(buildingId),
      leaving: firms,
      remaining,
      sentence: this.#t(remaining.holds ? 'jointPlan.split.holds' : 'jointPlan.split.broken', {
        org: name,
        firms: named,
        needed: this.#limits.fullMembers,
        ...remaining,
      }),
    };
  }

  #firm({ id, fullMembers, unsplit, members, buildingId, floor, industry, staff }: JointFirm): PlannedFirm {
    return {
      id,
      name: this.#firmName(id),
      fullMembers,
      unsplit,
      members,
      buildingId,
      building: this.#building(buildingId),
      floor: floor === null ? null : writeFloor(floor),
      industry,
      staffCount: staff,
    };
  }

  #firmName(id: string): string {
    return this.#facts.rows.get(id)?.name ?? id;
  }

  #building(id: string): string {
    return this.#facts.places.get(id)?.name ?? id;
  }

  /** There are few reasons and tens of thousands of firms. */
  #reason(code: LeftFirm['code']): string {
    let reason = this.#reasons.get(code);
    if (reason === undefined) {
      reason = this.#t(`jointPlan.left.${code}`, { ...this.#limits });
      this.#reasons.set(code, reason);
    }
    return reason;
  }
}
