/** What the figures of a registry are split by: the places of buildings, or the kind of firm (单位类型). */
export const PLACE_KINDS = ['street', 'community', 'station', 'kind'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** One of them; `name` null: buildings in none of these places, or firms whose kind nobody entered. */
export interface Place {
  by: PlaceKind;
  name: string | null;
}
