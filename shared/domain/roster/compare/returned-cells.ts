import { readCellText } from '../../exchange/cell-text.ts';
import { customLabel } from '../record/record-ref.ts';
import type { RosterRow, RosterValues } from '../roster-row.ts';
import { tidyText } from '../values/read-text.ts';
import { readCustom } from './compare-cells.ts';
import {
  type Cell,
  FIRM_CELL_FIELDS,
  FIRM_CELLS,
  findWantedCell,
  isSameCell,
  tellsOrg,
} from './firm-cells.ts';
import { isMaskOf, saysSame } from './read-back.ts';
import type { RegistryFirm } from './registry-snapshot.ts';
import type { CellChange } from './roster-diff.ts';

/** The cells of a line from an exported workbook that somebody changed in it. */
export interface TouchedCells {
  values: RosterValues;
  custom: Record<string, string>;
  /** Null where the line leaves them as they are. */
  name: string | null;
  uscc: string | null;
  /** Cells that both the workbook and the registry have changed, each to something else. */
  clashes: CellChange[];
}

/**
 * Leaves of a line only what was changed in the workbook. `base` is the firm as it was exported, null where
 * that is no longer known: then every cell that differs counts as changed on both sides.
 */
export function findTouched(row: RosterRow, firm: RegistryFirm, base: RegistryFirm | null): TouchedCells {
  const clashes: CellChange[] = [];
  const values: Record<string, unknown> = { ...row.values };
  const judge = (
    field: string,
    told: Cell,
    same: (held: Cell) => boolean,
    held: Cell,
    then: Cell,
  ): boolean => {
    if (same(held) || (base && told !== null && same(then))) return false;
    if (base && held === then) return true;
    clashes.push({ field, old: held, new: told });
    return false;
  };
  for (const field of FIRM_CELL_FIELDS) {
    const told = findWantedCell(row.values, field);
    if (told === undefined) continue;
    const column = FIRM_CELLS[field];
    const same = (held: Cell): boolean => saysSame(field, held, told);
    if (!judge(field, told, same, firm[column] ?? null, base?.[column] ?? null)) values[field] = null;
  }
  // 是 was written where an org was known; it says nothing new, nor that a form is to be assumed.
  if (values.orgSetUp === true && tellsOrg((field) => (base ?? firm)[FIRM_CELLS[field]] ?? null))
    values.orgSetUp = null;
  const { name: toldName = null, uscc: toldCode = null } = row.values;
  const name = keep('name', toldName, firm.name, base?.name ?? null);
  const uscc = keep('uscc', toldCode, firm.uscc, base?.uscc ?? null);
  return { values: values as RosterValues, custom: findTouchedCustom(), name, uscc, clashes };

  function keep(field: 'name' | 'uscc', told: string | null, held: string | null, then: string | null) {
    if (told === null) return null;
    return judge(field, told, (cell) => saysSame(field, cell, told), held, then) ? told : null;
  }

  function findTouchedCustom(): Record<string, string> {
    const touched: Record<string, string> = {};
    const held = readCustom(firm.custom);
    const then = base ? readCustom(base.custom) : {};
    for (const [label, told] of Object.entries(row.custom)) {
      const header = Object.keys({ ...then, ...held }).find((name) => customLabel(name) === label) ?? label;
      const field = `custom:${header}`;
      const same = (cell: Cell): boolean =>
        told === '' || isSameText(cell, told) || isMaskOf(field, cell, told);
      if (judge(field, told, same, held[header] ?? null, then[header] ?? null)) touched[header] = told;
    }
    return touched;
  }
}

function isSameText(cell: Cell, told: string): boolean {
  return typeof cell === 'string' && isSameCell(tidyText(readCellText(cell)), told);
}
