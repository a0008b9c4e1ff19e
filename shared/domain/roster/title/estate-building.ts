import { squeeze } from '../half-width.ts';
import type { RecognisedSheet } from '../recognised-sheet.ts';
import type { RosterValues } from '../roster-row.ts';

const NUMBER = '[A-Z0-9]{1,3}|[一二三四五六七八九十]{1,3}|[东南西北中主副]';
/** Alone in a building column only a marked number is one: A 座, but not A. */
const MARKED = new RegExp(`^第?(?:${NUMBER})(?:号楼|#楼?|号|栋|幢|座|楼)$`, 'i');
const BARE = new RegExp(`^(?:${NUMBER})$`, 'i');

/** 1号楼, 3幢, B座, 东楼: one building of an estate, whose name must come from elsewhere. */
export function isBuildingNumber(name: string): boolean {
  return MARKED.test(squeeze(name));
}

/** 1 → 1号楼, A → A座, 2# → 2号楼; other wordings as they are. */
function wordNumber(number: string): string {
  const text = squeeze(number).toUpperCase().replace(/^第/, '');
  if (BARE.test(text))
    return /^[A-Z]/.test(text) ? `${text}座` : `${text}${/^[东南西北中主副]/.test(text) ? '楼' : '号楼'}`;
  return text.replace(/#楼?$/, '号楼').replace(/号$/, '号楼');
}

/**
 * The building of a line: what its building column says, else the one that the sheet is about; 楼号 (1号楼,
 * A座) is put behind the name of the estate. Null where nothing names the estate: 1号楼 alone would make one
 * building of all first buildings of the town.
 */
export function buildingOf(
  { building = null, buildingNumber = null }: RosterValues,
  ofSheet: string | null,
): string | null {
  const isNumber = building !== null && isBuildingNumber(building);
  const estate = building === null || isNumber ? ofSheet : building;
  const number = buildingNumber ?? (isNumber ? building : null);
  if (estate === null || number === null) return estate;
  const word = wordNumber(number);
  return squeeze(estate).toUpperCase().endsWith(word) ? estate : `${estate}${word}`;
}

/** True where a column names the buildings of the lines, and not only their numbers in an estate. */
export function namesItsBuildings({ columns, rows }: Pick<RecognisedSheet, 'columns' | 'rows'>): boolean {
  return (
    columns.some(({ field }) => field === 'building') &&
    !rows.some(({ values }) => values.building != null && isBuildingNumber(values.building))
  );
}
