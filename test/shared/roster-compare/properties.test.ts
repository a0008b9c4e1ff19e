import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRoster } from '#shared/domain/roster/compare/compare-roster.ts';
import { planApply } from '#shared/domain/roster/compare/plan-apply.ts';
import type { RosterDiff } from '#shared/domain/roster/compare/roster-diff.ts';
import { aRegistry, aSource, CODE_A, CODE_B, CODE_C, CONTEXT } from './builders.ts';

const FIRMS = [
  { name: '上海智联信息科技有限公司', uscc: CODE_A, fullMembers: 3 },
  { name: '凯旋国际贸易（上海）有限公司', uscc: CODE_B, fullMembers: 0 },
  { name: '上海汇川会计师事务所', uscc: CODE_C, fullMembers: 8 },
  { name: '上海天衡律师事务所', uscc: null, fullMembers: 1 },
];

/** A line of one of four firms: written in full, with spaces or in full width, with or without its code. */
const lineArbitrary = fc
  .record({
    firm: fc.constantFrom(...FIRMS),
    spaced: fc.boolean(),
    withCode: fc.boolean(),
    room: fc.constantFrom('801', '802', '803'),
    building: fc.constantFrom('恒信大厦', '新楼'),
  })
  .map(({ firm, spaced, withCode, room, building }) => ({
    ...firm,
    name: spaced ? firm.name.replace('上海', '上 海').replace('（', '(') : firm.name,
    uscc: withCode ? firm.uscc : null,
    room,
    building,
  }));

const registryArbitrary = fc.subarray(FIRMS).map((firms) =>
  aRegistry(
    firms.map((firm) => ({ ...firm, fullMembers: 2 })),
    ['恒信大厦'],
  ),
);

/** What applying would leave behind, without what depends on the order of the lines. */
function outcomeOf(diff: RosterDiff): unknown {
  const plan = planApply(diff, { skip: new Set(), movedOut: new Set() });
  const firmNames = new Map(plan.newFirms.map(({ key, cells }) => [key, cells.nameKey]));
  return {
    counts: diff.counts,
    newFirms: plan.newFirms.map(({ cells }) => [cells.nameKey, cells.uscc, cells.values.fullMembers]).sort(),
    firmChanges: plan.firmChanges.map(({ id, set }) => JSON.stringify([id, set])).sort(),
    tenancies: plan.newTenancies
      .map(({ firm, building, room }) => JSON.stringify([firmNames.get(firm) ?? firm, building.name, room]))
      .sort(),
    missing: diff.entries
      .flatMap(({ result, firmId }) => (result === 'suspectedMovedOut' ? [firmId] : []))
      .sort(),
  };
}

describe('comparing rosters', () => {
  test('does not depend on the order of the lines, nor on which file holds them', () => {
    fc.assert(
      fc.property(
        fc
          .array(lineArbitrary, { minLength: 1, maxLength: 10 })
          .chain((lines) =>
            fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
          ),
        registryArbitrary,
        fc.nat(),
        ([lines, shuffled], registry, cut) => {
          const at = cut % (lines.length + 1);
          const once = compareRoster([aSource(lines)], registry, CONTEXT);
          const files = [aSource(shuffled.slice(0, at)), aSource(shuffled.slice(at), { file: '二.xlsx' })];
          expect(outcomeOf(compareRoster(files, registry, CONTEXT))).toEqual(outcomeOf(once));
        },
      ),
    );
  });

  test('gives every line exactly one result and every entry its own key', () => {
    fc.assert(
      fc.property(fc.array(lineArbitrary, { maxLength: 10 }), registryArbitrary, (lines, registry) => {
        const { entries, counts } = compareRoster([aSource(lines)], registry, CONTEXT);
        const ofLines = entries.filter((entry) => entry.row !== null);
        expect(ofLines.map((entry) => entry.row?.row)).toEqual(lines.map((_, i) => i + 4));
        expect(new Set(entries.map((entry) => entry.key)).size).toBe(entries.length);
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(entries.length);
      }),
    );
  });
});
