/**
 * What an occupant of a building is. Law, accounting and tax firms are counted as social
 * organizations in the annual statistics, not as enterprises.
 */
export const FIRM_KINDS = [
  'private',
  'hk-mo-tw',
  'foreign',
  'state',
  'collective',
  'sole-trader',
  'cooperative',
  'branch-office',
  'social-organization',
  'association',
  'foundation',
  'non-enterprise',
  'law-firm',
  'accounting-firm',
  'tax-firm',
  'other',
] as const;

export type FirmKind = (typeof FIRM_KINDS)[number];

const SOCIAL: ReadonlySet<FirmKind> = new Set([
  'social-organization',
  'association',
  'foundation',
  'non-enterprise',
  'law-firm',
  'accounting-firm',
  'tax-firm',
]);

/** True when the annual statistics count the occupant among the social organizations. */
export function isSocialOrganization(kind: FirmKind): boolean {
  return SOCIAL.has(kind);
}
