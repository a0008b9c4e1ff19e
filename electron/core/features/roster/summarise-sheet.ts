import type { SheetSummary } from '#shared/contract/roster.ts';
import { plainFirmName } from '#shared/domain/codes/firm-name.ts';
import { groupBy } from '#shared/domain/roster/compare/registry-snapshot.ts';
import { columnLetter } from '#shared/domain/roster/header/column-letter.ts';
import type { RecognisedSheet } from '#shared/domain/roster/recognised-sheet.ts';
import { isRecordField } from '#shared/domain/roster/record/record-ref.ts';
import type { RosterRow } from '#shared/domain/roster/roster-row.ts';
import { buildingOf, namesItsBuildings } from '#shared/domain/roster/title/estate-building.ts';

/** What is known of a sheet besides what recognition found. */
export interface SheetFacts extends Pick<SheetSummary, 'decided' | 'taken' | 'remembered'> {
  /** Used where neither column nor title tells it. */
  building: string | null;
  takesHiddenRows: boolean;
}

/** What a person sees of a recognised sheet. */
export function summariseSheet(sheet: RecognisedSheet, facts: SheetFacts): SheetSummary {
  const { name, kind, hidden, fingerprint, headerRows, skipped, problems, wordings } = sheet;
  const { building, decided, taken, remembered, takesHiddenRows } = facts;
  return {
    name,
    kind,
    hidden,
    taken,
    fingerprint,
    decided,
    remembered,
    headerRows,
    columns: sheet.columns
      .filter(({ field }) => !isRecordField(field))
      .map(({ index, ...column }) => ({ ...column, letter: columnLetter(index) })),
    wordings,
    hiddenRows: { count: sheet.hiddenRows, taken: takesHiddenRows },
    building:
      namesItsBuildings(sheet) || kind !== 'table' ? sheet.titleBuilding : (sheet.titleBuilding ?? building),
    ...countFirms(sheet.rows),
    skipped,
    problems,
    form: kind === 'form' ? { labels: sheet.form, station: sheet.station } : null,
  };
}

/** How many different firms the rows list, and in how many different places. */
function countFirms(rows: readonly RosterRow[]): { firms: number; tenancies: number } {
  const named = rows.filter(({ values }) => values.name);
  const codes = new Map<string, string>();
  if (named.some(({ values }) => !values.uscc)) {
    for (const { values } of named) if (values.uscc) codes.set(plainFirmName(values.name ?? ''), values.uscc);
  }
  const byFirm = groupBy(named, ({ values }) => {
    if (values.uscc) return values.uscc;
    const name = plainFirmName(values.name ?? '');
    return codes.get(name) ?? name;
  });
  let tenancies = 0;
  for (const lines of byFirm.values()) {
    const [first, second] = lines;
    if (first && !second) tenancies += first.places.length;
    else tenancies += new Set(lines.flatMap(listPlaces)).size;
  }
  return { firms: byFirm.size, tenancies };
}

function listPlaces({ values, places }: RosterRow): string[] {
  return places.map(({ floor, room }) => `${buildingOf(values, null)} ${floor} ${room}`);
}
