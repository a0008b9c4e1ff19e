import type { RosterValues } from '../roster-row.ts';
import { FIRM_CELL_FIELDS, FIRM_CELLS, findWantedCell, isSameCell } from './firm-cells.ts';
import { mergeCell, mergesOf } from './merge-strategy.ts';
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
    return { name, nameKey, uscc, values, custom, merge: mergesOf(first), ...said };
  }
  const values: Record<string, unknown> = { ...first.row.values };
  const custom = { ...first.row.custom };
  const merge = { ...mergesOf(first) };
  for (const line of others) {
    // A cell keeps the strategy of the line that it comes from.
    const merges = mergesOf(line);
    const takeStrategy = (field: string) => {
      merge[field] = merges[field] ?? 'filled-replaces';
    };
    for (const [field, value] of Object.entries(line.row.values)) {
      if (value === null || values[field] != null) continue;
      values[field] = value;
      takeStrategy(field);
    }
    for (const [header, text] of Object.entries(line.row.custom)) {
      if (custom[header] !== undefined) continue;
      custom[header] = text;
      takeStrategy(`custom:${header}`);
    }
  }
  return { name, nameKey, uscc, values: values as RosterValues, custom, merge, ...said };
}

/**
 * The cells in which what the roster says differs from the registry's firm. Blanks change nothing unless a
 * person decided so for their column; a name or code is never blanked.
 */
export function compareCells(cells: FirmCells, firm: RegistryFirm): CellChange[] {
  const changes: CellChange[] = [];
  const { merge, values } = cells;
  const name = mergeCell(cells.name, firm.name, merge.name, false);
  const isOtherName = cells.nameKey !== firm.nameKey || (cells.isRenamed && cells.name !== firm.name);
  if (name !== undefined && isOtherName) {
    changes.push({ field: 'name', old: firm.name, new: name });
  }
  const uscc = mergeCell(cells.uscc ?? undefined, firm.uscc, merge.uscc, false);
  if (uscc !== undefined && uscc !== firm.uscc) {
    changes.push({ field: 'uscc', old: firm.uscc, new: uscc });
  }
  for (const field of FIRM_CELL_FIELDS) {
    const held = firm[FIRM_CELLS[field]] ?? null;
    const wanted = mergeCell(findWantedCell(values, field), held, merge[field], values[field] !== undefined);
    if (wanted === undefined) continue;
    if (!isSameCell(held, wanted) && !isMaskOf(field, held, wanted))
      changes.push({ field, old: held, new: wanted });
  }
  changes.push(...compareCustom(cells, firm));
  if (firm.endedOn !== null && cells.saysPresent !== false)
    changes.push({ field: 'endedOn', old: firm.endedOn, new: null });
  return changes;
}

const CUSTOM = 'custom:';

function compareCustom({ custom, merge }: FirmCells, firm: RegistryFirm): CellChange[] {
  const blanking = Object.keys(merge).filter((field) => field.startsWith(CUSTOM));
  const headers = new Set([...Object.keys(custom), ...blanking.map((field) => field.slice(CUSTOM.length))]);
  if (headers.size === 0) return [];
  const all = readCustom(firm.custom);
  return [...headers].flatMap((header) => {
    const field = CUSTOM + header;
    const held = all[header] ?? null;
    const wanted = mergeCell(custom[header] || undefined, held, merge[field], true);
    if (wanted === undefined || isSameCell(held, wanted)) return [];
    return [{ field, old: held, new: wanted }];
  });
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
