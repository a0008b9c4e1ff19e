import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type KeptReason, planUndo, type UndoFacts, type UndoRow } from '#shared/domain/history/plan-undo.ts';

function aRow(key: string, row: Partial<UndoRow> = {}): UndoRow {
  return { key, record: key, removes: false, edited: false, pointsTo: [], ...row };
}

/** Rows pointing to others now, as `from>to`; rows named in `gone` are not there. */
function facts(pointers: string[], gone: string[] = []): UndoFacts {
  const pairs = pointers.map((pair) => pair.split('>'));
  return {
    pointersTo: (key) => pairs.flatMap(([from, to]) => (to === key && from ? [from] : [])),
    isThere: (key) => !gone.includes(key),
  };
}

const NO_FACTS = facts([]);
const NONE: ReadonlyMap<string, KeptReason> = new Map();

function plan(rows: UndoRow[], known = NO_FACTS, takeEdited = false, blocked = NONE) {
  const { put, kept } = planUndo(rows, known, takeEdited, blocked);
  return { put: put.map(({ key }) => key), kept: Object.fromEntries(kept) };
}

describe('taking one earlier entry back', () => {
  test('an entry without rows leaves nothing to do', () => {
    expect(plan([])).toEqual({ put: [], kept: {} });
  });

  test('a row edited since stays and is named; the others go back', () => {
    expect(plan([aRow('f1', { edited: true }), aRow('f2')])).toEqual({ put: ['f2'], kept: { f1: 'edited' } });
  });

  test('rows edited since go back as well where a person asks for it', () => {
    expect(plan([aRow('f1', { edited: true }), aRow('f2')], NO_FACTS, true)).toEqual({
      put: ['f1', 'f2'],
      kept: {},
    });
  });

  test('a firm edited since keeps its rooms', () => {
    const rows = [
      aRow('f1', { edited: true, removes: true }),
      aRow('t1', { record: 'f1', removes: true }),
      aRow('t2', { record: 'f2', removes: true }),
    ];
    expect(plan(rows)).toEqual({ put: ['t2'], kept: { f1: 'edited' } });
  });

  test('a row that a later row points to stays, also when edited rows go back', () => {
    const rows = [aRow('f1', { removes: true }), aRow('f2', { removes: true })];
    for (const takeEdited of [false, true]) {
      expect(plan(rows, facts(['later>f1']), takeEdited)).toEqual({ put: ['f2'], kept: { f1: 'in-use' } });
    }
  });

  test('a row that only rows of the same entry point to goes with them', () => {
    const rows = [aRow('b1', { removes: true }), aRow('t1', { record: 'f1', removes: true })];
    expect(plan(rows, facts(['t1>b1']))).toEqual({ put: ['b1', 't1'], kept: {} });
  });

  test('a row does not hold another one that it no longer points to once it is back', () => {
    const rows = [aRow('f1', { pointsTo: ['i1'] }), aRow('i2', { removes: true })];
    expect(plan(rows, facts(['f1>i2'])).put).toEqual(['f1', 'i2']);
    const still = [aRow('f1', { pointsTo: ['i2'] }), aRow('i2', { removes: true })];
    expect(plan(still, facts(['f1>i2'])).kept).toEqual({ i2: 'in-use' });
  });

  test('a row kept keeps the rows that it points to, and so on', () => {
    const rows = [
      aRow('b1', { removes: true }),
      aRow('t1', { record: 'f1', removes: true }),
      aRow('f1', { removes: true }),
    ];
    const known = facts(['t1>b1', 't1>f1', 'later>f1']);
    expect(plan(rows, known)).toEqual({ put: [], kept: { f1: 'in-use', b1: 'in-use' } });
  });

  test('a row whose earlier state points to a row that is gone stays', () => {
    expect(plan([aRow('f1', { pointsTo: ['i1'] })], facts([], ['i1']))).toEqual({
      put: [],
      kept: { f1: 'points-nowhere' },
    });
    const back = [aRow('f1', { pointsTo: ['i1'] }), aRow('i1')];
    expect(plan(back, facts([], ['i1'])).put).toEqual(['f1', 'i1']);
  });

  test('a record blocked for another reason stays with that reason', () => {
    const blocked = new Map([['b1', 'name-taken' as const]]);
    expect(plan([aRow('b1'), aRow('b2')], NO_FACTS, true, blocked)).toEqual({
      put: ['b2'],
      kept: { b1: 'name-taken' },
    });
  });

  test('whatever points to whatever, no row that goes is pointed to by one that stays', () => {
    const keys = ['a', 'b', 'c', 'd', 'e'];
    const key = fc.constantFrom(...keys, 'outside');
    const rowArbitrary = (name: string) =>
      fc.record({
        key: fc.constant(name),
        record: fc.constantFrom(...keys),
        removes: fc.boolean(),
        edited: fc.boolean(),
        pointsTo: fc.uniqueArray(key, { maxLength: 2 }),
      });
    fc.assert(
      fc.property(
        fc.tuple(...keys.map(rowArbitrary)),
        fc.array(fc.tuple(key, key), { maxLength: 6 }),
        fc.boolean(),
        (rows, pointers, takeEdited) => {
          const known = facts(pointers.map(([from, to]) => `${from}>${to}`));
          const { put, kept } = planUndo(rows, known, takeEdited, NONE);
          const goes = new Map(put.map((row) => [row.key, row]));
          for (const row of put) {
            expect(kept.has(row.record)).toBe(false);
            if (!row.removes) continue;
            for (const from of known.pointersTo(row.key)) {
              const other = goes.get(from);
              expect(other && (other.removes || !other.pointsTo.includes(row.key))).toBe(true);
            }
          }
          expect(put.length + rows.filter(({ record }) => kept.has(record)).length).toBe(rows.length);
        },
      ),
    );
  });
});
