import { FirmAnswers } from '../decisions/firm-answers.ts';
import { type CompareContext, compareGroup } from './compare-group.ts';
import { findMissingFirms } from './find-missing-firms.ts';
import { groupLines } from './group-lines.ts';
import { noteAnswers } from './note-answers.ts';
import type { RegistrySnapshot } from './registry-snapshot.ts';
import {
  type BuildingRef,
  type DiffEntry,
  ROW_RESULTS,
  type RosterDiff,
  type RosterSource,
} from './roster-diff.ts';
import { entryOf, type RosterLine, readLines } from './roster-line.ts';

/**
 * Compares rosters with the registry, line by line, and with each other. Nothing is decided here that a
 * person should decide: doubtful lines come back as conflicts, firms of the named buildings that no line
 * names as `suspectedMovedOut`.
 */
export function compareRoster(
  sources: readonly RosterSource[],
  registry: RegistrySnapshot,
  context: CompareContext,
): RosterDiff {
  const { lines, refused, buildings } = readLines(sources, registry);
  const answers = context.answers ?? new FirmAnswers();
  const { groups, doubtful } = groupLines(lines, registry, answers);
  const entries: DiffEntry[] = new Array(lines.length + refused.length);
  for (const entry of refused) entries[entry.order] = entry;
  const named = new Map<string, Set<string>>();
  const noteNamed = (building: BuildingRef, firmId: string): void => {
    if (building.id === null) return;
    const firms = named.get(building.id);
    if (firms) firms.add(firmId);
    else named.set(building.id, new Set([firmId]));
  };
  for (const { line, firms, note } of doubtful) {
    const [firm, another] = firms;
    const sameFirm = firm && !another ? { firmId: firm.id, name: firm.name, answer: null } : null;
    const firmId = firm?.id ?? null;
    entries[line.order] = { ...entryOf(line), result: 'conflict', firmId, sameFirm, notes: [note] };
    for (const firm of firms) noteNamed(line.building, firm.id);
  }
  for (const group of groups) {
    for (const entry of compareGroup(group, registry, context)) {
      entries[entry.order] = entry;
      if (group.firm && entry.building) noteNamed(entry.building, group.firm.id);
    }
  }
  noteAnswers(entries, registry, answers);
  const missing = findMissingFirms(entries, named, buildings, registry, answers);
  const all = entries.concat(missing);
  return {
    entries: all,
    buildings: describeBuildings(buildings, lines, registry),
    counts: countResults(all),
  };
}

function countResults(entries: readonly DiffEntry[]): RosterDiff['counts'] {
  const counts = Object.fromEntries(ROW_RESULTS.map((result) => [result, 0])) as RosterDiff['counts'];
  for (const entry of entries) counts[entry.result]++;
  return counts;
}

/** 是否亿元楼宇 stands in firms' lines but speaks of the building: taken only where its lines agree. */
function describeBuildings(
  buildings: ReadonlyMap<string, BuildingRef>,
  lines: readonly RosterLine[],
  registry: RegistrySnapshot,
): RosterDiff['buildings'] {
  const said = new Map<string, Set<boolean>>();
  for (const { building, row } of lines) {
    const value = row.values.taxBuilding ?? null;
    if (value === null) continue;
    const values = said.get(building.nameKey);
    if (values) values.add(value);
    else said.set(building.nameKey, new Set([value]));
  }
  return [...buildings.values()].map((building) => {
    const values = [...(said.get(building.nameKey) ?? [])];
    const agreed = values.length === 1 ? (Number(values[0]) as 0 | 1) : null;
    const known = registry.buildings.get(building.nameKey)?.taxBuilding ?? null;
    return { ...building, taxBuilding: agreed === known ? null : agreed };
  });
}
