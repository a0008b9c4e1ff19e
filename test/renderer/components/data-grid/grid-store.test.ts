import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openTestCore, rowsOf, type TestCore } from '#test/support/test-core.ts';
import type { EditResult } from '../../../../renderer/src/components/data-grid/edits/edit-queue.ts';
import type { GridColumn } from '../../../../renderer/src/components/data-grid/grid-column.ts';
import {
  decodeTable,
  NEW_ROW_ID,
  type TableRow,
} from '../../../../renderer/src/components/data-grid/rows/table-row.ts';
import {
  GridStore,
  type StoreEvents,
} from '../../../../renderer/src/components/data-grid/session/grid-store.ts';

const NAME: GridColumn = { field: 'name', header: '', width: 0, kind: 'text', required: true };
const STAFF: GridColumn = { field: 'staffCount', header: '', width: 0, kind: 'integer' };
const COLUMNS = [NAME, STAFF];

const NO_EVENTS: StoreEvents = {
  rowsChanged: () => undefined,
  wrote: () => undefined,
  rowsCreated: () => undefined,
  overtaken: () => undefined,
  refused: () => undefined,
};

/** A grid on a real registry of firms; `settle` waits for its commands and brings it the newest table. */
async function openGrid(app: TestCore, names: string[]) {
  await app.client.firm.edit({ create: names.map((name) => ({ name, staffCount: 1 })) });
  const sent: Promise<EditResult | undefined>[] = [];
  const store = new GridStore({
    send: (edit) => {
      const result = app.client.firm.edit(edit);
      sent.push(result.catch(() => undefined));
      return result;
    },
    refresh: async () => undefined,
    explain: (error) => ({ key: String((error as { data?: { code?: string } }).data?.code) }),
  });
  const takeTable = async () => store.takeTable(decodeTable(await app.client.firm.table({})));
  await takeTable();
  const row = (name: string): TableRow => {
    const found = [...store.rows.values()].find((one) => one.value('name') === name);
    if (!found) throw new Error(`No row ${name}`);
    return found;
  };
  const settle = async () => {
    while (store.isBusy) {
      await Promise.all(sent);
      await takeTable();
    }
  };
  const stored = async () =>
    rowsOf(await app.client.firm.table({})).map(({ name, staffCount }) => [name, staffCount]);
  return { store, row, settle, stored, sent };
}

describe('a grid on a registry', () => {
  test('a text that cannot be read stays visible with its reason and is not sent', async () => {
    await using app = await openTestCore();
    const { store, row, settle, stored } = await openGrid(app, ['甲']);
    store.write([{ row: row('甲'), column: STAFF, text: '约30' }]);
    await settle();
    expect(store.textOf(row('甲'), STAFF)).toBe('约30');
    expect(store.problemOf(row('甲'), STAFF)).toMatchObject({ key: 'grid.problems.integer' });
    expect(await stored()).toEqual([['甲', 1]]);
    store.discard(row('甲'), STAFF);
    expect([store.textOf(row('甲'), STAFF), store.problemOf(row('甲'), STAFF)]).toEqual(['1', null]);
  });

  test('what the core refuses stays visible with its reason', async () => {
    await using app = await openTestCore();
    const { store, row } = await openGrid(app, ['甲']);
    const [id = ''] = store.rows.keys();
    await app.client.firm.edit({ update: [{ id, version: 1, set: { staffCount: 5 } }] });
    store.write([{ row: row('甲'), column: STAFF, text: '9' }]);
    await expect.poll(() => store.problemOf(row('甲'), STAFF)).toEqual({ key: 'edited-meanwhile' });
    expect(store.textOf(row('甲'), STAFF)).toBe('9');
  });

  test('a cell shows what was typed at once, and the registry has it', async () => {
    await using app = await openTestCore();
    const { store, row, settle, stored } = await openGrid(app, ['甲']);
    store.write([{ row: row('甲'), column: STAFF, text: '３０' }]);
    expect(store.textOf(row('甲'), STAFF)).toBe('30');
    await settle();
    expect(store.drafts.rowIds()).toEqual([]);
    expect(await stored()).toEqual([['甲', 30]]);
  });

  test('edits of one row in quick succession are all written', async () => {
    await using app = await openTestCore();
    const { store, row, settle, stored } = await openGrid(app, ['甲']);
    const one = row('甲');
    for (const text of ['2', '3', '4']) store.write([{ row: one, column: STAFF, text }]);
    store.write([{ row: one, column: NAME, text: '甲公司' }]);
    await settle();
    expect(await stored()).toEqual([['甲公司', 4]]);
  });

  test('one gesture over many rows, with rows it makes, is one step to undo', async () => {
    await using app = await openTestCore();
    const { store, row, settle, stored } = await openGrid(app, ['甲', '乙']);
    store.write(
      ['甲', '乙'].map((name) => ({ row: row(name), column: STAFF, text: '8' })),
      [{ set: { name: '丙' }, refused: [] }],
    );
    await settle();
    expect(await stored()).toEqual([
      ['甲', 8],
      ['乙', 8],
      ['丙', null],
    ]);
    await app.client.history.undo();
    expect(await stored()).toEqual([
      ['甲', 1],
      ['乙', 1],
    ]);
  });

  test('whatever gestures follow one another, as many undos bring the same rows back', async () => {
    await using app = await openTestCore();
    const { store, row, settle, stored, sent } = await openGrid(app, ['甲', '乙', '丙']);
    const line = fc.integer({ min: 0, max: 2 });
    const text = fc.constantFrom('', '5', '７', '约30', '𠮷', '1,200');
    const gesture = fc.uniqueArray(fc.record({ line, text }), { selector: (one) => one.line, minLength: 1 });
    const rows = ['甲', '乙', '丙'].map(row);
    const before = await stored();
    await fc.assert(
      fc.asyncProperty(fc.array(gesture, { maxLength: 5 }), async (gestures) => {
        const first = sent.length;
        for (const cells of gestures) {
          const writes = cells.flatMap((cell) => {
            const to = rows[cell.line];
            return to ? [{ row: to, column: STAFF, text: cell.text }] : [];
          });
          store.write(writes);
          await settle();
        }
        // Writing what the registry has already is no command.
        const commands = (await Promise.all(sent.slice(first))).filter((result) => result?.entry);
        for (const _ of commands) await app.client.history.undo();
        expect(await stored()).toEqual(before);
        for (const one of rows) store.discard(one, STAFF);
        store.takeTable(decodeTable(await app.client.firm.table({})));
      }),
      { numRuns: 30 },
    );
  });

  test('an edit undone before the table showed it is told: the cursor has to go there', async () => {
    await using app = await openTestCore();
    const { store, row, settle, stored, sent } = await openGrid(app, ['甲']);
    const told: string[][] = [];
    store.events = { ...NO_EVENTS, overtaken: (id, field) => told.push([id, field]) };
    store.write([{ row: row('甲'), column: STAFF, text: '9' }]);
    await expect.poll(() => sent.length).toBe(1);
    await Promise.all(sent);
    await app.client.history.undo();
    await settle();
    expect(told).toEqual([[row('甲').id, 'staffCount']]);
    expect([store.textOf(row('甲'), STAFF), await stored()]).toEqual(['1', [['甲', 1]]]);
  });

  test('an edit that the table shows as it was written is not told', async () => {
    await using app = await openTestCore();
    const { store, row, settle } = await openGrid(app, ['甲']);
    const told: string[][] = [];
    store.events = { ...NO_EVENTS, overtaken: (id, field) => told.push([id, field]) };
    store.write([{ row: row('甲'), column: STAFF, text: '９' }]);
    await settle();
    expect([told, store.drafts.rowIds()]).toEqual([[], []]);
  });

  test('writing what is there already sends nothing', async () => {
    await using app = await openTestCore();
    const { store, row } = await openGrid(app, ['甲']);
    expect(store.write([{ row: row('甲'), column: STAFF, text: '1' }]).unchanged).toBe(1);
    expect(store.isBusy).toBe(false);
  });

  test('a new record waits for its name and for what is wrong with it', async () => {
    await using app = await openTestCore();
    const { store, settle, stored } = await openGrid(app, ['甲']);
    store.write([{ row: store.newRow, column: STAFF, text: '许多' }]);
    expect(store.submitNewRow(COLUMNS)).toBe(false);
    expect(store.problemOf(store.newRow, NAME)).toMatchObject({ key: 'grid.problems.required' });
    store.write([{ row: store.newRow, column: NAME, text: '乙' }]);
    expect(store.submitNewRow(COLUMNS)).toBe(false);
    store.write([{ row: store.newRow, column: STAFF, text: '6' }]);
    expect(store.submitNewRow(COLUMNS)).toBe(true);
    await settle();
    expect(await stored()).toEqual([
      ['甲', 1],
      ['乙', 6],
    ]);
    expect(store.drafts.ofRow(NEW_ROW_ID).size).toBe(0);
  });

  test('a new row whose cells were all blanked again is no record', async () => {
    await using app = await openTestCore();
    const { store } = await openGrid(app, []);
    store.write([{ row: store.newRow, column: NAME, text: '乙' }]);
    store.write([{ row: store.newRow, column: NAME, text: '' }]);
    expect(store.submitNewRow(COLUMNS)).toBe(true);
    expect([store.isBusy, store.drafts.countRefused()]).toEqual([false, 0]);
  });

  test('ended rows leave the table of the day', async () => {
    await using app = await openTestCore();
    const { store, row, stored } = await openGrid(app, ['甲', '乙']);
    await store.end([row('甲')], '2026-09-30', '迁出');
    expect(await stored()).toEqual([['乙', 1]]);
  });
});
