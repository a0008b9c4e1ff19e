import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildingNameKey, firmNameKey } from '#shared/domain/codes/firm-name.ts';
import { FIRM_KINDS } from '#shared/domain/firm/firm-kind.ts';
import {
  NOT_SET_UP_REASONS,
  ORG_KINDS,
  REPORTED_FORMS,
  SECRETARY_SOURCES,
} from '#shared/domain/org/org-kind.ts';
import { linesOf, preview } from '#test/core/roster/a-roster.ts';
import { openTestCore } from '#test/support/test-core.ts';
import { exportRegister, makeTemplate } from './an-export.ts';

/** What people type where it does not belong, and what spreadsheets do not like. */
const ODD = [
  '=1+1',
  '+86',
  '-',
  '@SUM(A1)',
  '="021"',
  '无',
  '/',
  '不详',
  '合计',
  '小计',
  '单位名称',
  '备注：见附件',
  '#N/A',
  '0',
  '001',
  'Ａ公司（上海）',
  '上海 甲\n公司',
  ' 前后空格 ',
  '_x0041_',
  'a&b<c>"d\'',
  '\u0007铃',
  '\ud800',
  '\uffff',
  '3-1',
  '12-01',
  '2019.1',
  '填表人：',
  '是',
  '13812345678',
  '02151003252',
  '010-5100',
  '91310106AY4CL12T2D',
  '张*',
  '2501、2502室',
  '28F-2811室',
  'B1',
  '1-3层',
  '🏢',
  '*',
];
const odd = fc.oneof(fc.constantFrom(...ODD), fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }));
const text = fc.option(
  odd.filter((value) => value.trim() !== ''),
  { nil: null },
);
const name = fc
  .oneof(
    odd,
    odd.map((value) => `上海${value}有限公司`),
  )
  .filter((value) => value.trim() !== '');
const count = fc.option(fc.constantFrom(0, 1, 3, 50, 10_000_000), { nil: null });
const flag = fc.constantFrom(0 as const, 1 as const, null);
const oneOf = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null });
const place = fc.record({
  floor: text,
  room: text,
  fromDay: fc.constantFrom(null, '2019-06-30', '2019-06', '2019'),
});

const firm = fc.record({
  name,
  uscc: text,
  kind: oneOf(FIRM_KINDS),
  industry: text,
  legalRepresentative: text,
  contact: text,
  phone: text,
  staffCount: count,
  fullMembers: count,
  probationaryMembers: count,
  memberTotal: count,
  membersElsewhere: count,
  registeredAddress: text,
  revenue: fc.option(fc.constantFrom(0, 0.12345678, 1e-9, 1200.5, -3, 1e15), { nil: null }),
  aboveScale: flag,
  founderIsMember: flag,
  notSetUpReason: oneOf(NOT_SET_UP_REASONS),
  reportedForm: oneOf(REPORTED_FORMS),
  reportedOrgKind: oneOf(ORG_KINDS),
  reportedOrgName: text,
  reportedFoundedOn: fc.constantFrom(null, '2019-06-30', '2019-06', '无'),
  reportedSecretary: text,
  reportedSecretarySource: oneOf(SECRETARY_SOURCES),
  reportedInstructor: text,
  remark: text,
  custom: fc
    .dictionary(
      fc.oneof(
        fc.constantFrom('车位', '单位名称', '联系 人'),
        odd.filter((v) => v.trim() !== ''),
      ),
      odd,
      { maxKeys: 2 },
    )
    .map((it) => JSON.stringify(it)),
});

const registry = fc.record({
  buildings: fc.uniqueArray(
    fc.oneof(fc.constantFrom('恒信大厦', '嘉澜中心', '无'), odd).filter((value) => value.trim() !== ''),
    { minLength: 1, maxLength: 3, selector: buildingNameKey },
  ),
  firms: fc.array(fc.record({ firm, places: fc.array(place, { maxLength: 3 }), at: fc.nat() }), {
    maxLength: 6,
  }),
});

test('importing an export changes nothing, whatever the registry holds', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(registry, async ({ buildings, firms }) => {
      await using app = await openTestCore();
      let rooms = 0;
      await app.core.journal.run('firm.edit', async (tx) => {
        const ids = buildings.map((name) => tx.insert('building', { name, nameKey: buildingNameKey(name) }));
        for (const { firm, places, at } of firms) {
          const firmId = tx.insert('firm', { ...firm, nameKey: firmNameKey(firm.name) });
          for (const [i, tenancy] of places.entries()) {
            tx.insert('tenancy', { ...tenancy, firmId, buildingId: ids[(at + i) % ids.length] ?? '' });
          }
          rooms += Math.max(places.length, 1);
        }
        return { result: undefined, params: { created: 0, updated: 0, ended: 0 } };
      });
      for (const mask of ['none', 'names', 'statistics'] as const) {
        const found = await preview(app, [await exportRegister(app, { mask })]);
        const changed = (await linesOf(app, found)).filter(({ result }) => result !== 'unchanged');
        expect(changed, mask).toEqual([]);
        expect(found.diff, mask).toEqual({
          added: 0,
          updated: 0,
          conflict: 0,
          duplicate: 0,
          suspectedMovedOut: 0,
          refused: 0,
          unchanged: rooms,
        });
      }
      const [first] = (await app.client.setup.choices()).buildings;
      const { diff } = await preview(app, [await makeTemplate(app, first?.name ?? '')]);
      expect(diff).toMatchObject({ added: 0, updated: 0, conflict: 0, suspectedMovedOut: 0, refused: 0 });
    }),
    { numRuns: 40 },
  );
});
