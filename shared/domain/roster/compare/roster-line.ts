import { buildingNameKey, firmNameKey } from '../../codes/firm-name.ts';
import type { RosterRow } from '../roster-row.ts';
import { buildingOf } from '../title/estate-building.ts';
import type { WantedPlace } from './compare-places.ts';
import type { RegistrySnapshot } from './registry-snapshot.ts';
import { type ReturnedLine, readReturned } from './returned-line.ts';
import type { BuildingRef, DiffEntry, DiffNote, RosterSource } from './roster-diff.ts';

/** A row of a roster that names a firm and a building, as matching looks at it. */
export interface RosterLine {
  key: string;
  /** Position among all lines of all files. */
  order: number;
  source: RosterSource;
  row: RosterRow;
  name: string;
  nameKey: string;
  /** A valid credit code: reading a roster refuses mistyped ones. */
  uscc: string | null;
  building: BuildingRef;
  /** The rooms it names. */
  places: WantedPlace[];
  /** What is known of a line that came back in an exported workbook; only its touched cells are in `row`. */
  returned: ReturnedLine | null;
}

/** Splits the rows of all files into lines that can be matched and entries that are refused. */
export function readLines(
  sources: readonly RosterSource[],
  registry: RegistrySnapshot,
): { lines: RosterLine[]; refused: DiffEntry[]; buildings: Map<string, BuildingRef> } {
  const lines: RosterLine[] = [];
  const refused: DiffEntry[] = [];
  const buildings = new Map<string, BuildingRef>();
  const byText = new Map<string, BuildingRef>();
  const findBuilding = (name: string): BuildingRef => {
    let ref = byText.get(name);
    if (!ref) {
      const nameKey = buildingNameKey(name);
      const known = registry.buildings.get(nameKey);
      ref = buildings.get(nameKey) ?? { id: known?.id ?? null, name: known?.name ?? name, nameKey };
      byText.set(name, ref);
    }
    return ref;
  };
  let order = 0;
  const prefixes = new Set<string>();
  for (const source of sources) {
    const prefix = nameSource(source, prefixes);
    for (const row of source.rows) {
      const key = `${prefix}/${row.row}`;
      const name = row.values.name;
      const buildingName = buildingOf(row.values, source.building);
      const building = buildingName ? findBuilding(buildingName) : null;
      const returned = row.record ? readReturned(row, row.record, building, registry) : null;
      if (returned) {
        const line = { key, order, source, ...returned };
        if (line.building.nameKey !== '') buildings.set(line.building.nameKey, line.building);
        lines.push(line);
      } else if (name && building) {
        const uscc = row.values.uscc ?? null;
        const nameKey = firmNameKey(name);
        const places = placesOf(row);
        buildings.set(building.nameKey, building);
        lines.push({ key, order, source, row, name, nameKey, uscc, building, places, returned: null });
      } else {
        const note = { code: name ? 'no-building' : 'no-name', params: {} };
        refused.push({ ...emptyEntry(key, order, source, row), result: 'refused', building, notes: [note] });
      }
      order++;
    }
  }
  return { lines, refused, buildings };
}

function placesOf({ values, places }: RosterRow): WantedPlace[] {
  const moveInOn = values.moveInOn ?? null;
  return places.map(({ floor, room }) => ({ floor, room, moveInOn }));
}

/** `file/sheet`, so that a person can tell lines by their keys; numbered where two files share a name. */
function nameSource({ file, sheet }: RosterSource, taken: Set<string>): string {
  let name = `${file}/${sheet}`;
  for (let n = 2; taken.has(name); n++) name = `${file} (${n})/${sheet}`;
  taken.add(name);
  return name;
}

/** An entry that says nothing yet. */
export function emptyEntry(
  key: string,
  order: number,
  source: RosterSource,
  row: RosterRow | null,
): DiffEntry {
  return {
    key,
    order,
    result: 'unchanged',
    source,
    row,
    building: null,
    firmId: null,
    matchedBy: null,
    changes: [],
    newFirm: null,
    places: [],
    missing: null,
    repeats: null,
    sameFirm: null,
    notes: [],
  };
}

/** The entry of a line. */
export function entryOf(line: RosterLine): DiffEntry {
  const entry = emptyEntry(line.key, line.order, line.source, line.row);
  entry.building = line.building.nameKey === '' ? null : line.building;
  return entry;
}

/** A note that points at another line. */
export function pointAt(code: string, line: RosterLine): DiffNote {
  return { code, params: { file: line.source.file, line: line.row.row } };
}
