import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openTestCore, type TestCore } from '#test/support/test-core.ts';
import { aRosterFile, CODES, importFiles } from './a-roster.ts';

/** Every row of the tables that an import writes, ended or not; versions count writes and go on counting. */
function registryOf({ core }: TestCore): Record<string, unknown[]> {
  const tables = ['building', 'firm', 'tenancy', 'station'];
  return Object.fromEntries(
    tables.map((name) => {
      const rows = core.file.reader
        .prepare<[], Record<string, unknown>>(`SELECT * FROM ${name} ORDER BY id`)
        .all();
      return [name, rows.map(({ version: _, ...row }) => row)];
    }),
  );
}

const NAMES = [
  '上海智联信息有限公司',
  '上海凯旋贸易有限公司',
  '上海汇川咨询有限公司',
  '上海天衡设计有限公司',
];
const cellText = (texts: string[]) => fc.constantFrom(...texts, null);
const line = fc.tuple(
  fc.constantFrom(...NAMES),
  cellText(CODES.slice(0, 4)),
  cellText(['8', '9层', 'B1']),
  cellText(['801', '802、803', '901室']),
  cellText(['30', '约50人', '无']),
  cellText(['0', '2', '3名(预备1名)', '许多']),
  cellText(['单独组建', '联合组建']),
);
const roster = fc.record({
  title: fc.constantFrom('恒信大厦入驻企业名册', '嘉里中心入驻企业名册'),
  lines: fc.array(line, { minLength: 1, maxLength: 6 }),
});

describe('taking an import back', () => {
  test('whatever was imported one after another, as many undos bring every row back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(roster, { minLength: 1, maxLength: 3 }), async (rosters) => {
        await using app = await openTestCore();
        const states = [registryOf(app)];
        for (const [i, { title, lines }] of rosters.entries()) {
          const { entry } = await importFiles(app, [aRosterFile(lines, { title, name: `${i}.xlsx` })]);
          if (entry !== null) states.push(registryOf(app));
        }
        for (let newest = states.length - 1; newest > 0; newest--) {
          expect(registryOf(app)).toEqual(states[newest]);
          await app.client.history.undo();
        }
        expect(registryOf(app)).toEqual(states[0]);
        for (const state of states.slice(1)) {
          await app.client.history.redo();
          expect(registryOf(app)).toEqual(state);
        }
      }),
      { numRuns: 10 },
    );
  });
});
