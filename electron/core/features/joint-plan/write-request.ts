import { AppError } from '#shared/contract/errors.ts';
import { jointLimits } from '#shared/domain/joint-plan/joint-limits.ts';
import { nameJointBranch } from '#shared/domain/joint-plan/name-joint-branch.ts';
import { writeJointBranchRequest } from '#shared/domain/official/joint-branch-request.ts';
import { type Core, today } from '../../core.ts';
import { loadPlanFacts } from './load-plan-facts.ts';

/** The letter that asks for a joint branch of these firms. Throws `row-not-found`, `firm-gone`. */
export function writeRequest(core: Core, buildingId: string, firmIds: readonly string[]): { text: string } {
  const facts = loadPlanFacts(core, today(core));
  const place = facts.places.get(buildingId);
  if (!place) throw new AppError('row-not-found', { table: 'building', id: buildingId });
  const known = new Map(facts.firms.map((firm) => [firm.id, firm]));
  const firms = firmIds.map((id) => {
    const name = facts.rows.get(id)?.name;
    const firm = known.get(id);
    if (name === undefined || !firm) throw new AppError('firm-gone', { name: name ?? id });
    return { ...facts.weigh(firm, buildingId), name };
  });
  const text = writeJointBranchRequest({
    org: nameJointBranch(place.name, facts.orgNames),
    building: place.name,
    firms,
    needed: jointLimits(facts.profile).fullMembers,
    rule: facts.profile['joint-max-units'],
    day: facts.asOf,
  });
  return { text };
}
