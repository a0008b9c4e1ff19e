/** The counts that a station's form tells. */
export const STATION_COUNTS = [
  'buildings',
  'firms',
  'staff',
  'members',
  'fullTimeWorkers',
  'fullTimeMembers',
  'partTimeWorkers',
  'instructors',
  'committees',
  'generalBranches',
  'branches',
  'independentOrgs',
  'jointOrgs',
] as const;
export type StationCount = (typeof STATION_COUNTS)[number];

/** The words that a station's form tells. */
export const STATION_TEXTS = [
  'station',
  'district',
  'street',
  'community',
  'address',
  'phone',
  'personInCharge',
] as const;
export type StationText = (typeof STATION_TEXTS)[number];

/** The year's funds of a station in 万元: `funds` in all, the others where they come from. */
export const STATION_AMOUNTS = ['funds', 'fundsCity', 'fundsDistrict', 'fundsStreet', 'fundsOther'] as const;
export type StationAmount = (typeof STATION_AMOUNTS)[number];

/** What a station's form tells; null for what it does not ask or leaves blank. `areaSqm`: the premises, m². */
export type StationForm = Record<StationText, string | null> &
  Record<StationCount | StationAmount | 'areaSqm' | 'year', number | null>;

/** Something that does not add up in a form; each code has a sentence under `roster.problems`. */
export interface StationFormProblem {
  code:
    | 'form-more-members-than-workers'
    | 'form-more-instructors-than-part-time'
    | 'form-more-members-than-staff'
    | 'form-funds-do-not-add-up';
  params: { part: number; whole: number };
}
