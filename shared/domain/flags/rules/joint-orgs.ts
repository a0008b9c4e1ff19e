import type { FlagFinder } from '../flag-finding.ts';

/** Joint orgs that cover more firms than they normally should. */
export const findLargeJointOrgs: FlagFinder = ({ foundedOrgs, coveredFirms }, profile) => {
  const limit = profile['joint-max-units'].value;
  return foundedOrgs
    .filter((org) => org.form === 'joint' && coveredFirms(org).length > limit)
    .map((org) => {
      const firmIds = coveredFirms(org).map(({ id }) => id);
      return {
        rule: 'joint-too-many-units',
        subject: { kind: 'org', id: org.id },
        buildingId: org.buildingId,
        params: { units: firmIds.length, limit },
        firmIds,
      };
    });
};
