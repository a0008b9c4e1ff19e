import type { RosterValues } from '../roster-row.ts';
import { FIRM_CELL_FIELDS, FIRM_CELLS, findWantedCell, isSameCell } from './firm-cells.ts';
import { isMaskOf } from './read-back.ts';
import type { RegistryFirm } from './registry-snapshot.ts';
import type { CellChange, FirmCells } from './roster-diff.ts';
import type { RosterLine } from './roster-line.ts';

/** Takes the lines of one firm together. */
export function mergeLines(judged: readonly [{ line: RosterLine }, ...{ line: RosterLine }[]]): FirmCells {
  const first = judged[0].line;
  const others = judged.slice(1).map(({ line }) => line);
  const uscc = first.uscc ?? others.find((line) => line.uscc !== null)?.uscc ?? null;
  const { name, nameKey, returned } =
    judged.find(({ line }) => line.returned?.saysName !== false)?.line ?? first;
  const said = {
    ...(returned?.saysName && { isRenamed: true }),
    ...(judged.every(({ line }) => line.returned) && { saysPresent: false }),
  };
  if (others.length === 0) {
    const { values, custom } = first.row;
    return { name, nameKey, uscc, values, custom, ...said };
  }
  const values: Record<string, unknown> = { ...first.row.values };
  const custom = { ...first.row.custom };
  for (const { row } of others) {
    for (const [field, value] of Object.entries(row.values)) if (value !== null) values[field] ??= value;
    for (const [header, text] of Object.entries(row.custom)) custom[header] ??= text;
  }
  return { name, nameKey, uscc, values: values as RosterValues, custom, ...said };
}

/** The cells in which what the roster says differs from the registry's firm; blanks change nothing. */
export function compareCells(cells: FirmCells, firm: RegistryFirm): CellChange[] {
  const changes: CellChange[] = [];
  if (cells.nameKey !== firm.nameKey || (cells.isRenamed && cells.name !== firm.name))
    changes.push({ field: 'name', old: firm.name, new: cells.name });
  if (cells.uscc !== null && cells.uscc !== firm.uscc) {
    changes.push({ field: 'uscc', old: firm.uscc, new: cells.uscc });
  }
  for (const field of FIRM_CELL_FIELDS) {
    const wanted = findWantedCell(cells.values, field);
    if (wanted === undefined) continue;
    const held = firm[FIRM_CELLS[field]];
    if (!isSameCell(held, wanted) && !isMaskOf(field, held, wanted))
      changes.push({ field, old: held, new: wanted });
  }
  const headers = Object.keys(cells.custom);
  if (headers.length > 0) {
    const held = readCustom(firm.custom);
    for (const header of headers) {
      const wanted = cells.custom[header] ?? '';
      if (wanted === '' || isSameCell(held[header] ?? null, wanted)) continue;
      changes.push({ field: `custom:${header}`, old: held[header] ?? null, new: wanted });
    }
  }
  if (firm.endedOn !== null && cells.saysPresent !== false)
    changes.push({ field: 'endedOn', old: firm.endedOn, new: null });
  return changes;
}

/** The cells in which a later line of a firm contradicts an earlier one. */
export function findContradictions(first: RosterLine, other: RosterLine): CellChange[] {
  const found: CellChange[] = [];
  const bothNamed = first.returned?.saysName !== false && other.returned?.saysName !== false;
  if (bothNamed && first.nameKey !== other.nameKey)
    found.push({ field: 'name', old: first.name, new: other.name });
  if (first.uscc !== null && other.uscc !== null && first.uscc !== other.uscc) {
    found.push({ field: 'uscc', old: first.uscc, new: other.uscc });
  }
  for (const field of FIRM_CELL_FIELDS) {
    const [a, b] = [findWantedCell(first.row.values, field), findWantedCell(other.row.values, field)];
    if (a === undefined || b === undefined || isSameCell(a, b)) continue;
    found.push({ field, old: a, new: b });
  }
  return found;
}

/** The columns that the office keeps as they are; anything unreadable counts as none. */
export function readCustom(json: string): Record<string, string> {
  return json === '{}' ? {} : (JSON.parse(json) as Record<string, string>);
}
