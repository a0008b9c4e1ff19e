import type { SheetSummary } from '#shared/contract/roster.ts';
import { plainFirmName } from '#shared/domain/codes/firm-name.ts';
import type { RecognisedSheet } from '#shared/domain/roster/recognised-sheet.ts';
import type { RosterRow } from '#shared/domain/roster/roster-row.ts';

/** What a person sees of a recognised sheet. `building` is used where neither column nor title tells it. */
export function summariseSheet(sheet: RecognisedSheet, building: string | null): SheetSummary {
  const { name, kind, hidden, headerRows, skipped, problems } = sheet;
  const hasColumn = sheet.columns.some(({ field }) => field === 'building');
  return {
    name,
    kind,
    hidden,
    headerRows,
    columns: sheet.columns.map(({ header, field, confidence, reason }) => ({
      header,
      field,
      confidence,
      reason,
    })),
    building: hasColumn || kind !== 'table' ? sheet.titleBuilding : (sheet.titleBuilding ?? building),
    ...countFirms(sheet.rows),
    skipped,
    problems,
  };
}

/** How many different firms the rows list, and in how many different places. */
function countFirms(rows: readonly RosterRow[]): { firms: number; tenancies: number } {
  const codes = new Map<string, string>();
  const names = new Map<string, string>();
  const firms = new Set<string>();
  const places = new Set<string>();
  for (const { values, places: rooms } of rows) {
    if (!values.name) continue;
    const name = plainFirmName(values.name);
    const code = values.uscc ?? null;
    const firm = (code === null ? names.get(name) : codes.get(code)) ?? code ?? name;
    if (code !== null) codes.set(code, firm);
    if (!names.has(name)) names.set(name, firm);
    firms.add(firm);
    for (const { floor, room } of rooms) places.add(`${firm} ${values.building} ${floor} ${room}`);
  }
  return { firms: firms.size, tenancies: places.size };
}
