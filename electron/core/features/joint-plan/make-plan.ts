import { setImmediate } from 'node:timers/promises';
import type { Lang, Progress } from '#shared/contract/base.ts';
import type { JointPlanResult, PlanScope } from '#shared/contract/joint-plan.ts';
import type { Day } from '#shared/domain/day/day.ts';
import { jointLimits } from '#shared/domain/joint-plan/joint-limits.ts';
import { CLOSENESS, measurePlan, PLAN_KINDS, type PlanKind } from '#shared/domain/joint-plan/measure-plan.ts';
import { type JointPlan, planJointBranches } from '#shared/domain/joint-plan/plan-joint-branches.ts';
import { proposeSplit } from '#shared/domain/joint-plan/propose-split.ts';
import { translator } from '#shared/i18n/i18n.ts';
import { type Core, today } from '../../core.ts';
import { chooseScope } from './choose-scope.ts';
import { findInstructors } from './find-instructors.ts';
import { loadPlanFacts } from './load-plan-facts.ts';
import { PlanWriter } from './plan-writer.ts';
import { type LeftFirm, sortOutScope } from './sort-out-scope.ts';

export interface PlanRequest {
  scope: PlanScope;
  kind: PlanKind;
  overrides: readonly string[];
  asOf?: Day | undefined;
  lang?: Lang | undefined;
}

/** Proposes joint branches for the firms of a scope that have no org, and says why the others are left. */
export async function makePlan(
  core: Core,
  { scope, kind, overrides, asOf = today(core), lang = 'zh' }: PlanRequest,
  report: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<JointPlanResult> {
  report({ type: 'progress', stage: 'planning', done: 0, total: null });
  await setImmediate();
  signal.throwIfAborted();
  const facts = loadPlanFacts(core, asOf);
  const chosen = chooseScope(facts, scope);
  const limits = jointLimits(facts.profile);
  const { candidates, others } = sortOutScope(facts, chosen, new Set(overrides));
  const inScope = new Set(chosen.places.map(({ id }) => id));
  const orgs = facts.orgs.filter(({ buildingId }) => inScope.has(buildingId));
  // A general branch or committee is not bound by what a branch may cover, and nothing is proposed for it.
  const branches = orgs.filter((org) => org.kind === 'branch');
  const plans = new Map<PlanKind, JointPlan>();
  for (const [index, each] of PLAN_KINDS.entries()) {
    const steps = planJointBranches({
      buildings: chosen.places,
      firms: candidates,
      branches: each === 'new-only' ? [] : branches,
      limits: { ...limits, closeness: CLOSENESS[each] },
      reach: chosen.reach,
    });
    plans.set(each, await drive(steps, index, report, signal));
  }
  const plan = plans.get(kind) ?? { proposals: [], left: [] };
  const firmOf = new Map(chosen.firms.map((firm) => [firm.id, firm]));
  const left = plan.left.flatMap(({ firm: { id, buildingId }, reason }): LeftFirm[] => {
    const firm = firmOf.get(id);
    return firm ? [{ firm, buildingId, code: reason }] : [];
  });
  left.push(...others);
  const writer = new PlanWriter(facts, limits, translator(lang));
  return {
    asOf,
    kind,
    alternatives: [...plans].map(([each, made]) => ({ kind: each, ...measurePlan(made) })),
    limits,
    groups: plan.proposals.filter(({ branchId }) => branchId === null).map((each) => writer.writeGroup(each)),
    joins: plan.proposals.flatMap((each) => writer.writeJoin(each) ?? []),
    left: writer.writeLeft(left, findInstructors(core, facts, left)),
    splits: orgs.flatMap((org) => {
      const split = proposeSplit(org, limits);
      return split ? [writer.writeSplit(org, split)] : [];
    }),
  };
}

/** Areas planned between two looks at the signal. */
const CHUNK = 50;

async function drive(
  steps: ReturnType<typeof planJointBranches>,
  plansBefore: number,
  report: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<JointPlan> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const { done, total } = step.value;
    if (done % CHUNK !== 0) continue;
    const all = total * PLAN_KINDS.length;
    report({ type: 'progress', stage: 'planning', done: plansBefore * total + done, total: all });
    await setImmediate();
    signal.throwIfAborted();
  }
}
