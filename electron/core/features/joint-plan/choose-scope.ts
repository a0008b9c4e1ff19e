import { AppError } from '#shared/contract/errors.ts';
import type { PlanScope } from '#shared/contract/joint-plan.ts';
import type { CoverageFirm } from '#shared/domain/coverage/coverage-input.ts';
import type { JointTier } from '#shared/domain/joint-plan/plan-joint-branches.ts';
import type { PlanFacts } from './load-plan-facts.ts';
import type { PlaceRow } from './store.ts';

/** What a scope comes to: the buildings planned, the firms asked about, and how far branches may reach. */
export interface ChosenScope {
  places: readonly PlaceRow[];
  firms: readonly CoverageFirm[];
  reach: JointTier;
}

/** Refuses a building that is not there with `row-not-found`. */
export function chooseScope({ places, firms }: PlanFacts, scope: PlanScope): ChosenScope {
  const all = [...places.values()];
  switch (scope.kind) {
    case 'all':
      return { places: all, firms, reach: 'community' };
    case 'firms': {
      const chosen = new Set(scope.firmIds);
      return { places: all, firms: firms.filter(({ id }) => chosen.has(id)), reach: 'community' };
    }
    case 'building': {
      const place = places.get(scope.buildingId);
      if (!place) throw new AppError('row-not-found', { table: 'building', id: scope.buildingId });
      return { places: [place], firms: firmsIn([place], firms), reach: 'building' };
    }
    case 'street': {
      const chosen = all.filter(({ streetId }) => streetId === scope.streetId);
      return { places: chosen, firms: firmsIn(chosen, firms), reach: 'community' };
    }
  }
}

function firmsIn(places: readonly PlaceRow[], firms: readonly CoverageFirm[]): CoverageFirm[] {
  const ids = new Set(places.map(({ id }) => id));
  return firms.filter(({ buildingIds }) => buildingIds.some((id) => ids.has(id)));
}
