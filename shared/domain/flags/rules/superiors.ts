import type { FlagFinder } from '../flag-finding.ts';
import type { FlagOrg } from '../flag-world.ts';

/** Orgs that stand above themselves, directly or through others. */
export const findSuperiorCycles: FlagFinder = ({ foundedOrgs }) => {
  const byId = new Map(foundedOrgs.map((org) => [org.id, org]));
  const free = new Set<string>();
  return foundedOrgs.flatMap((org) => {
    const orgIds = findCycle(org, byId, free);
    if (orgIds === null) return [];
    return [
      {
        rule: 'superior-cycle',
        subject: { kind: 'org', id: org.id },
        buildingId: org.buildingId,
        params: { orgs: orgIds.length },
        orgIds,
      },
    ];
  });
};

/**
 * The orgs of the circle that an org is part of, from itself upward; null where it is part of none. `free` collects
 * those from which the way up ends at the top.
 */
function findCycle(org: FlagOrg, byId: ReadonlyMap<string, FlagOrg>, free: Set<string>): string[] | null {
  const above: string[] = [];
  const passed = new Set<string>();
  let at: FlagOrg | undefined = org;
  while (at && !passed.has(at.id) && !free.has(at.id)) {
    passed.add(at.id);
    above.push(at.id);
    if (at.superiorOrgId === org.id) return above;
    at = at.superiorOrgId === null ? undefined : byId.get(at.superiorOrgId);
  }
  if (!at || free.has(at.id)) for (const id of above) free.add(id);
  return null;
}
