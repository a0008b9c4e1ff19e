/** Features whose answers are computed from the tables of the register. */
const FIGURES = [
  'setup',
  'building',
  'firm',
  'org',
  'worker',
  'instructor',
  'station',
  'serviceCentre',
  'street',
  'community',
  'sponsor',
  'coverage',
  'flags',
  'profile',
  'report',
  'staffing',
  'floorPlan',
  'search',
  'officialForm',
  'letter',
  'customColumn',
  'recycle',
] as const;

/** Tables that no figure is computed from. */
const ASIDE: Record<string, readonly (typeof FIGURES)[number][]> = {
  import: [],
  importDecision: [],
  officialForm: ['officialForm'],
  officialFormFile: ['officialForm'],
  setting: ['report', 'setup', 'officialForm', 'letter'],
};

/** The features (first part of a query key) whose queries a command on these tables makes stale. */
export function featuresOfTables(tables: readonly string[]): string[] {
  const features = new Set<string>(['history']);
  for (const table of tables) {
    for (const feature of ASIDE[table] ?? FIGURES) features.add(feature);
  }
  return [...features];
}
