import { addDays } from '../../day/day.ts';
import type { FlagFinder } from '../flag-finding.ts';

/** Orgs that have been without a secretary for longer than they may be. */
export const findVacantSecretaries: FlagFinder = ({ asOf, foundedOrgs }, profile) => {
  const limit = profile['secretary-vacant-days'].value;
  const last = addDays(asOf, -limit);
  return foundedOrgs.flatMap(({ id, buildingId, secretaryVacantSince: since }) =>
    since !== null && since < last
      ? [
          {
            rule: 'secretary-vacant',
            subject: { kind: 'org', id },
            buildingId,
            params: { since, limit },
          },
        ]
      : [],
  );
};
