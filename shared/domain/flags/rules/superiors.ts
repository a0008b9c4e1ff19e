import type { FlagFinder } from '../flag-finding.ts';
import type { FlagOrg } from '../flag-world.ts';

/** Orgs that stand above themselves, directly or through others. */
export const findSuperiorCycles: FlagFinder = ({ foundedOrgs }) => {
  const byId = new Map(foundedOrgs.map((org) => [org.id, org]));
  return foundedOrgs.flatMap((org) => {
    const orgIds = findCycle(org, byId);
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

/** The orgs of the circle that an org is part of, from itself upward; null where it is part of none. */
function findCycle(org: FlagOrg, byId: ReadonlyMap<string, FlagOrg>): string[] | null {
  const above: string[] = [];
  const passed = new Set<string>();
  for (let at: FlagOrg | undefined = org; at && !passed.has(at.id); ) {
    passed.add(at.id);
    above.push(at.id);
    if (at.superiorOrgId === org.id) return above;
    at = at.superiorOrgId === null ? undefined : byId.get(at.superiorOrgId);
  }
  return null;
}
