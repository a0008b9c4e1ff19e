/** The entities that have a table: the feature in the core, and where their texts are. */
export const PLAIN_TABLES = [
  'worker',
  'instructor',
  'station',
  'serviceCentre',
  'street',
  'community',
  'sponsor',
] as const;
/** A table that is nothing but its columns. */
export type PlainTable = (typeof PLAIN_TABLES)[number];

export type TableName = 'building' | 'firm' | 'org' | PlainTable;
