import type { JointFirm } from './joint-firm.ts';
import type { Closeness } from './joint-limits.ts';

/**
 * How far apart the firms of a branch are, in the order of the regulation's words (地域相邻、行业相近、规模适当):
 * buildings beyond the first; floors between the lowest and the highest, of each building; industries beyond the
 * first; staff between the smallest and the largest. Last the square of the firms: its sum is least when
 * branches are even. What is not known does not count. Spreads are compared part by part. Where the trade comes
 * first, industries and floors change places.
 */
export type Spread = readonly [buildings: number, first: number, second: number, staff: number, even: number];

export const NO_SPREAD: Spread = [0, 0, 0, 0, 0];

/** Plain loops: planning a city measures some millions of sets of up to five firms. */
export function spreadOf(firms: readonly JointFirm[], closeness: Closeness = 'floors'): Spread {
  let buildings = 0;
  let floors = 0;
  let industries = 0;
  let smallest = Infinity;
  let largest = -Infinity;
  for (let at = 0; at < firms.length; at++) {
    const firm = firms[at];
    if (firm === undefined) break;
    let isFirstInBuilding = true;
    let isFirstInIndustry = firm.industry !== null;
    for (let before = 0; before < at; before++) {
      if (firms[before]?.buildingId === firm.buildingId) isFirstInBuilding = false;
      if (firms[before]?.industry === firm.industry) isFirstInIndustry = false;
    }
    if (isFirstInBuilding) {
      buildings++;
      const { lowest, highest } = floorRange(firms, firm.buildingId);
      if (highest > lowest) floors += highest - lowest;
    }
    if (isFirstInIndustry) industries++;
    if (firm.staff === null) continue;
    if (firm.staff < smallest) smallest = firm.staff;
    if (firm.staff > largest) largest = firm.staff;
  }
  const staff = largest > smallest ? largest - smallest : 0;
  const strangers = Math.max(0, industries - 1);
  const [first, second] = closeness === 'floors' ? [floors, strangers] : [strangers, floors];
  return [Math.max(0, buildings - 1), first, second, staff, firms.length ** 2];
}

/** The lowest and highest known floor of the firms in one building; turned round where none is known. */
export function floorRange(
  firms: readonly JointFirm[],
  building: string,
): { lowest: number; highest: number } {
  let lowest = Infinity;
  let highest = -Infinity;
  for (const { buildingId, floor } of firms) {
    if (floor === null || buildingId !== building) continue;
    if (floor < lowest) lowest = floor;
    if (floor > highest) highest = floor;
  }
  return { lowest, highest };
}

export function addSpreads(a: Spread, b: Spread): Spread {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3], a[4] + b[4]];
}

export function subtractSpreads(a: Spread, b: Spread): Spread {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2], a[3] - b[3], a[4] - b[4]];
}

/** Below zero when `a` is the closer one. */
export function compareSpreads(a: Spread, b: Spread): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3] || a[4] - b[4];
}
