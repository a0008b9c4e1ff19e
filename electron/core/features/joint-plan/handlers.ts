import { os } from '../../api/os.ts';
import { streamProgress } from '../../api/stream-progress.ts';
import { acceptGroups } from './accept-groups.ts';
import { assignInstructors } from './assign-instructors.ts';
import { makePlan } from './make-plan.ts';
import { writeRequest } from './write-request.ts';

export const jointPlanHandlers = {
  plan: os.jointPlan.plan.handler(({ input, context: { core }, signal }) =>
    streamProgress((report, stop) => makePlan(core, input, report, stop), signal),
  ),
  accept: os.jointPlan.accept.handler(({ input, context: { core } }) =>
    acceptGroups(core, input.groups, input.overrides),
  ),
  assignInstructors: os.jointPlan.assignInstructors.handler(({ input, context: { core } }) =>
    assignInstructors(core, input.assignments),
  ),
  request: os.jointPlan.request.handler(({ input, context: { core } }) =>
    writeRequest(core, input.buildingId, input.firmIds),
  ),
};
