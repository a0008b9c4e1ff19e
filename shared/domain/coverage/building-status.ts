/**
 * What a building has: an org of its own; only a station; or neither. The last two are both 空白楼宇, for a
 * station is no org; an org of one of its firms does not fill the blank either, since it is not there for
 * the building's other occupants.
 */
export type BuildingStatus = 'with-org' | 'station-only' | 'blank';

export function buildingStatusOf(building: { org: unknown; station: string | null }): BuildingStatus {
  if (building.org !== null) return 'with-org';
  return building.station !== null ? 'station-only' : 'blank';
}

/** True for 空白楼宇: a building without an org of its own. */
export function isBlankBuilding(building: { org: unknown }): boolean {
  return building.org === null;
}
