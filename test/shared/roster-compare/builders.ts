import { buildingNameKey, firmNameKey } from '#shared/domain/codes/firm-name.ts';
import { FIRM_CELLS, type FirmCellColumn } from '#shared/domain/roster/compare/firm-cells.ts';
import {
  indexRegistry,
  type RegistryFirm,
  type RegistrySnapshot,
} from '#shared/domain/roster/compare/registry-snapshot.ts';
import type { RosterDiff, RosterSource } from '#shared/domain/roster/compare/roster-diff.ts';
import type { RosterField, RosterRow, RosterValues } from '#shared/domain/roster/roster-row.ts';

/** Valid codes for tests, and one whose check character is wrong. */
export const CODE_A = '91310106AY4CL12T2D';
export const CODE_B = '91310106H3BJ1XG69P';
export const CODE_C = '9131010612DD272H2E';
export const MISTYPED_A = '91310106AY4CL12T2E';

/** The day that comparisons in tests take for today, and its threshold. */
export const CONTEXT = { today: '2026-10-01', membersForOrg: 3 };

type RowSpec = RosterValues & { row?: number; custom?: Record<string, string>; refused?: RosterField[] };

/** A sheet of 恒信大厦 whose rows start at line 4. */
export function aSource(rows: readonly RowSpec[], over: Partial<RosterSource> = {}): RosterSource {
  return {
    file: '恒信大厦.xlsx',
    sheet: 'Sheet1',
    building: '恒信大厦',
    rows: rows.map(({ row: line, custom = {}, refused = [], ...values }, i) => {
      const row = line ?? i + 4;
      const places = [{ row, floor: values.floor ?? null, room: values.room ?? null }];
      return { row, values, custom, places, refused } satisfies RosterRow;
    }),
    ...over,
  };
}

type FirmSpec = Partial<RegistryFirm> & { name: string; rooms?: string[]; in?: string; floor?: string };

/** A registry whose firms sit in 恒信大厦 unless they say otherwise; `rooms: []` is a firm that sits nowhere. */
export function aRegistry(
  firms: readonly FirmSpec[],
  buildings = ['恒信大厦', '嘉澜中心'],
): RegistrySnapshot {
  const columns = Object.values(FIRM_CELLS);
  const blank = Object.fromEntries(columns.map((column) => [column, null])) as Record<FirmCellColumn, null>;
  return indexRegistry(
    buildings.map((name) => ({ id: name, name, nameKey: buildingNameKey(name), taxBuilding: null })),
    firms.map(({ rooms: _, in: __, floor: ___, ...firm }) => ({
      ...blank,
      id: firm.name,
      version: 1,
      nameKey: firmNameKey(firm.name),
      uscc: null,
      endedOn: null,
      custom: '{}',
      ...firm,
    })),
    firms.flatMap((firm) =>
      (firm.rooms ?? ['801']).map((room) => ({
        id: `${firm.name} ${room}`,
        version: 1,
        firmId: firm.id ?? firm.name,
        buildingId: firm.in ?? '恒信大厦',
        floor: firm.floor ?? null,
        room,
        fromDay: null,
      })),
    ),
  );
}

/** `result name` of every entry, in order: what a person sees at a glance. */
export function glance(diff: RosterDiff): string[] {
  return diff.entries.map((entry) => `${entry.result} ${entry.row?.values.name ?? entry.firmId}`);
}
