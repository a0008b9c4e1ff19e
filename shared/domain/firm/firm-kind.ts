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
