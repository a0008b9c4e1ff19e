import { setImmediate } from 'node:timers/promises';
import type { Lang, Progress } from '#shared/contract/base.ts';
import type { JointPlanResult, PlanScope } from '#shared/contract/joint-plan.ts';
import type { Day } from '#shared/domain/day/day.ts';
import { jointLimits } from '#shared/domain/joint-plan/joint-limits.ts';
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
  overrides: readonly string[];
  asOf?: Day | undefined;
  lang?: Lang | undefined;
}

/** Proposes joint branches for the firms of a scope that have no org, and says why the others are left. */
export async function makePlan(
  core: Core,
  { scope, overrides, asOf = today(core), lang = 'zh' }: PlanRequest,
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
  const plan = await drive(
    planJointBranches({
      buildings: chosen.places,
      firms: candidates,
      // A general branch or committee is not bound by what a branch may cover, and nothing is proposed for it.
      branches: orgs.filter(({ kind }) => kind === 'branch'),
      limits,
      reach: chosen.reach,
    }),
    report,
    signal,
  );
  const firmOf = new Map(chosen.firms.map((firm) => [firm.id, firm]));
  const left = plan.left.flatMap(({ firm: { id, buildingId }, reason }): LeftFirm[] => {
    const firm = firmOf.get(id);
    return firm ? [{ firm, buildingId, code: reason }] : [];
  });
  left.push(...others);
  const writer = new PlanWriter(facts, limits, translator(lang));
  return {
    asOf,
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
  report: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<JointPlan> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const { done, total } = step.value;
    if (done % CHUNK !== 0) continue;
    report({ type: 'progress', stage: 'planning', done, total });
    await setImmediate();
    signal.throwIfAborted();
  }
}
