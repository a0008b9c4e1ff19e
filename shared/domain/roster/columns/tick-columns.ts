import { squeeze } from '../half-width.ts';
import type { HeaderColumn } from '../header/header-block.ts';
import { matchHeader } from '../header/match-header.ts';
import type { RosterField } from '../roster-row.ts';
import { type Cell, cellText } from '../sheet-grid.ts';
import { findChoice, isChoiceField } from '../values/choices.ts';
import { isEmptyTick, isTick } from '../values/read-yes-no.ts';

/** One column of a one-of-n choice: what a tick in it means. */
export interface TickColumn {
  index: number;
  field: RosterField;
  value: string | boolean;
}

const YES_NO_FIELDS: ReadonlySet<string> = new Set([
  'orgSetUp',
  'aboveScale',
  'founderIsMember',
  'taxBuilding',
]);

function readLeaf(field: RosterField, leaf: string): string | boolean | null {
  if (isChoiceField(field)) return findChoice(field, leaf);
  if (!YES_NO_FIELDS.has(field)) return null;
  if (/^(?:是|有|已.*)$/.test(squeeze(leaf))) return true;
  return /^(?:否|无|未.*)$/.test(squeeze(leaf)) ? false : null;
}

function groupByParent(columns: readonly HeaderColumn[]): HeaderColumn[][] {
  const groups: HeaderColumn[][] = [];
  let parent = '';
  for (const column of columns) {
    const own = column.levels.slice(0, -1).join('/');
    if (own !== '' && own === parent) groups.at(-1)?.push(column);
    else groups.push([column]);
    parent = own;
  }
  return groups.filter((group) => group.length > 1);
}

function holdsTicksOnly(cells: readonly Cell[]): boolean {
  return cells.every((cell) => {
    const text = squeeze(cellText(cell));
    return isTick(text) || isEmptyTick(text);
  });
}

/**
 * Choices that a ledger spreads over several columns with a tick in one of them (企业类型: 私营企业 | 港澳台商
 * 投资企业 | 外商投资企业). A group counts only when its heading names a field, its leaves are values of that
 * field and its cells hold nothing but ticks.
 */
export function findTickColumns(
  columns: readonly HeaderColumn[],
  cellsOf: (column: number) => readonly Cell[],
): TickColumn[] {
  return groupByParent(columns).flatMap((group) => {
    const levels = group[0]?.levels.slice(0, -1) ?? [];
    const field = matchHeader(levels).field;
    if (field === null) return [];
    const ticks = group.flatMap(({ index, levels: own }) => {
      const value = readLeaf(field, own.at(-1) ?? '');
      return value === null ? [] : [{ index, field, value }];
    });
    const known = ticks.length >= 2 || ticks.length === group.length;
    return known && ticks.every(({ index }) => holdsTicksOnly(cellsOf(index))) ? ticks : [];
  });
}
