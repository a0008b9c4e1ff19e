import type { CoverageFirm } from '#shared/domain/coverage/coverage-input.ts';
import type { JointFirm } from '#shared/domain/joint-plan/joint-firm.ts';
import type { CandidateLeftReason } from '#shared/domain/joint-plan/plan-joint-branches.ts';
import { type NeverPlannedReason, sortOutFirm } from '#shared/domain/joint-plan/sort-out-firm.ts';
import type { ChosenScope } from './choose-scope.ts';
import type { PlanFacts } from './load-plan-facts.ts';

/** A firm that no branch is proposed for; `buildingId` null: it sits nowhere. */
export interface LeftFirm {
  firm: CoverageFirm;
  buildingId: string | null;
  code: CandidateLeftReason | NeverPlannedReason;
}

/** The firms of a scope without an org: candidates in the building they are planned in, and those left from the start. */
export function sortOutScope(
  { profile, weigh }: PlanFacts,
  { places, firms }: ChosenScope,
  overrides: ReadonlySet<string>,
): { candidates: JointFirm[]; others: LeftFirm[] } {
  const inScope = new Set(places.map(({ id }) => id));
  const candidates: JointFirm[] = [];
  const others: LeftFirm[] = [];
  for (const firm of firms) {
    const role = sortOutFirm(firm, profile, overrides.has(firm.id));
    if (role === 'organized') continue;
    const buildingId = firm.buildingIds.find((id) => inScope.has(id)) ?? null;
    if (role !== 'candidate') others.push({ firm, buildingId, code: role });
    else if (buildingId === null) others.push({ firm, buildingId, code: 'no-building' });
    else candidates.push(weigh(firm, buildingId));
  }
  return { candidates, others };
}
