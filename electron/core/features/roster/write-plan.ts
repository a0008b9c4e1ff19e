import type { Day } from '#shared/domain/day/day.ts';
import { readCustom } from '#shared/domain/roster/compare/compare-cells.ts';
import { toNewFirmRow } from '#shared/domain/roster/compare/new-firm-row.ts';
import type { ApplyPlan, NewTenancy } from '#shared/domain/roster/compare/plan-apply.ts';
import type { Core } from '../../core.ts';
import { addMissingColumns } from '../../custom-columns/add-missing-columns.ts';
import type { Tx } from '../../journal/tx.ts';

/** How many rows a plan writes, roughly: what progress is measured against. */
export function countWrites(plan: ApplyPlan): number {
  const { newBuildings, buildingChanges, newFirms, firmChanges, newTenancies, tenancyChanges, movedOut } =
    plan;
  return [
    newBuildings,
    buildingChanges,
    newFirms,
    firmChanges,
    newTenancies,
    tenancyChanges,
    movedOut,
  ].reduce((sum, writes) => sum + writes.length, 0);
}

/** Writes a plan one row at a time; the caller decides how long to go on between two looks at the clock. */
export function* writePlan(
  core: Core,
  tx: Tx,
  plan: ApplyPlan,
  movedOutOn: Day,
): Generator<void, void, void> {
  addMissingColumns(core, tx, 'firm', customNames(plan));
  const ids = new Map<string, string>();
  for (const building of plan.newBuildings) {
    ids.set(building.nameKey, tx.insert('building', building));
    yield;
  }
  for (const { id, taxBuilding } of plan.buildingChanges) {
    tx.update('building', id, { taxBuilding });
    yield;
  }
  const firmIds = new Map<string, string>();
  for (const { key, cells } of plan.newFirms) {
    firmIds.set(key, tx.insert('firm', toNewFirmRow(cells)));
    yield;
  }
  for (const tenancy of plan.newTenancies) {
    writeTenancy(tx, tenancy, firmIds, ids);
    yield;
  }
  for (const { id, set, custom } of plan.firmChanges) {
    tx.update('firm', id, { ...set, ...mergeCustom(core, id, custom) });
    yield;
  }
  for (const { tenancyId, set } of plan.tenancyChanges) {
    tx.update('tenancy', tenancyId, set);
    yield;
  }
  for (const { firmId, tenancyIds } of plan.movedOut) {
    moveOut(core, tx, firmId, tenancyIds, movedOutOn);
    yield;
  }
}

/** The headings of the columns kept as they are that a plan fills. */
function* customNames({ newFirms, firmChanges }: ApplyPlan): Generator<string, void, void> {
  for (const { cells } of newFirms) yield* Object.keys(cells.custom);
  for (const { custom } of firmChanges) yield* Object.keys(custom);
}

function writeTenancy(
  tx: Tx,
  { firm, building, floor, room, fromDay }: NewTenancy,
  firmIds: ReadonlyMap<string, string>,
  buildingIds: ReadonlyMap<string, string>,
): void {
  const buildingId = building.id ?? buildingIds.get(building.nameKey) ?? '';
  tx.insert('tenancy', { firmId: firmIds.get(firm) ?? firm, buildingId, floor, room, fromDay });
}

/** Columns kept as they are: those of the roster over those that the firm has. */
function mergeCustom(core: Core, firmId: string, custom: Record<string, string>): { custom?: string } {
  if (Object.keys(custom).length === 0) return {};
  const held = core.file.connection
    .prepare<[string], string>('SELECT custom FROM firm WHERE id = ?')
    .pluck()
    .get(firmId);
  const merged = Object.entries({ ...readCustom(held ?? '{}'), ...custom });
  return { custom: JSON.stringify(Object.fromEntries(merged.filter(([, text]) => text !== ''))) };
}

/** Ends a firm's tenancies in a building; a firm that then sits nowhere is ended with its joint cover. */
function moveOut(core: Core, tx: Tx, firmId: string, tenancyIds: readonly string[], day: Day): void {
  const endReason = 'moved-out';
  for (const id of tenancyIds) tx.update('tenancy', id, { toDay: day, endReason });
  const open = (table: string): string[] =>
    core.file.connection
      .prepare<[string, Day], string>(
        `SELECT id FROM ${table} WHERE firm_id = ? AND (to_day IS NULL OR to_day > ?)`,
      )
      .pluck()
      .all(firmId, day);
  if (open('tenancy').length > 0) return;
  tx.update('firm', firmId, { endedOn: day, endReason });
  for (const id of open('joint_org_firm')) tx.update('jointOrgFirm', id, { toDay: day });
}
