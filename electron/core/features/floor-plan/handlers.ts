import { os } from '../../api/os.ts';
import { today } from '../../core.ts';
import { loadFloorPlan } from './load-floor-plan.ts';
import { moveTenancy } from './move-tenancy.ts';

export const floorPlanHandlers = {
  plan: os.floorPlan.plan.handler(({ input, context: { core } }) =>
    loadFloorPlan(core, input.buildingId, input.asOf ?? today(core)),
  ),
  move: os.floorPlan.move.handler(({ input, context: { core } }) => moveTenancy(core, input)),
};
