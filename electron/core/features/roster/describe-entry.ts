import type { DiffRow } from '#shared/contract/roster.ts';
import { FIRM_CELL_FIELDS, findWantedCell } from '#shared/domain/roster/compare/firm-cells.ts';
import type { CellChange, DiffEntry, FirmCells } from '#shared/domain/roster/compare/roster-diff.ts';

/** One line of a comparison as a page or a terminal shows it. */
export function describeEntry(entry: DiffEntry): DiffRow {
  const { key, result, source, row, building, firmId, matchedBy, sameFirm, missing } = entry;
  const { newFirm, changes, notes } = entry;
  const place = missing ?? row?.places[0];
  return {
    key,
    result,
    file: source.file,
    sheet: source.sheet,
    row: row?.row ?? null,
    building: building?.name ?? null,
    floor: place?.floor ?? null,
    room: place?.room ?? null,
    name: missing?.name ?? row?.values.name ?? '',
    uscc: missing?.uscc ?? row?.values.uscc ?? null,
    firmId,
    matchedBy,
    sameFirm,
    changes: newFirm ? listCells(newFirm) : changes,
    notes,
  };
}

/** What a new firm brings; its name and code stand in the row already. */
function listCells({ values, custom }: FirmCells): CellChange[] {
  const cells: CellChange[] = [];
  for (const field of FIRM_CELL_FIELDS) {
    const value = findWantedCell(values, field) ?? null;
    if (value !== null) cells.push({ field, old: null, new: value });
  }
  for (const [header, text] of Object.entries(custom)) {
    if (text !== '') cells.push({ field: `custom:${header}`, old: null, new: text });
  }
  return cells;
}
