/** 12 → `12`, 0 → `B1`, -1 → `B2`: as a lift shows it. */
export function floorName(number: number): string {
  return number > 0 ? String(number) : `B${1 - number}`;
}
