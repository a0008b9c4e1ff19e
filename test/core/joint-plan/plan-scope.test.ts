import { describe, expect, it } from 'vitest';
import type { JointPlanResult } from '#shared/contract/joint-plan.ts';
import { addBuilding, addFirm, writeRows } from '#test/core/coverage/write-rows.ts';
import { openTestCore, resultOf, rowsOf, type TestCore } from '#test/support/test-core.ts';

type Request = Parameters<TestCore['client']['jointPlan']['plan']>[0];

const planOf = (test: TestCore, request: Request = {}) => resultOf(test.client.jointPlan.plan(request));
const leftOf = (plan: JointPlanResult) => rowsOf(plan.left).map(({ name, code }) => [name, code]);
const groupsOf = (plan: JointPlanResult) => plan.groups.map(({ firms }) => firms.map(({ name }) => name));

describe('whose firms are planned', () => {
  /** Two buildings of one station in one street, a third in another street; 1, 2 and 3 firms. */
  async function fill(test: TestCore) {
    return writeRows(test.core, (tx) => {
      const stationId = tx.insert('station', { name: '恒信站' });
      const place = (street: string) => {
        const streetId = tx.insert('street', { name: street, district: '静安区' });
        return { streetId, communityId: tx.insert('community', { streetId, name: `${street}社区` }) };
      };
      const [first, second] = [place('南京路街道'), place('石门路街道')];
      const build = (name: string, { communityId }: typeof first, count: number) => {
        const id = tx.insert('building', { name, nameKey: name, stationId, communityId });
        const firms = Array.from({ length: count }, (_, firm) =>
          addFirm(tx, { name: `${name}${firm}`, fullMembers: 1 }, id),
        );
        return { id, firms };
      };
      const [a, b, c] = [build('甲楼', first, 1), build('乙楼', first, 2), build('丙楼', second, 3)];
      return { street: first.streetId, a, b, c };
    });
  }

  it('a building’s by themselves', async () => {
    await using test = await openTestCore();
    const { b } = await fill(test);
    const plan = await planOf(test, { scope: { kind: 'building', buildingId: b.id } });
    expect([groupsOf(plan), leftOf(plan)]).toEqual([
      [],
      [
        ['乙楼0', 'too-few-in-building'],
        ['乙楼1', 'too-few-in-building'],
      ],
    ]);
  });

  it('a street’s, also across neighbouring buildings, and says why', async () => {
    await using test = await openTestCore();
    const { street } = await fill(test);
    const plan = await planOf(test, { scope: { kind: 'street', streetId: street } });
    expect([groupsOf(plan), leftOf(plan)]).toEqual([[['甲楼0', '乙楼0', '乙楼1']], []]);
    expect(plan.groups[0]).toMatchObject({
      building: '乙楼',
      tier: 'station',
      reason: '甲楼、乙楼同属恒信站，本楼内凑不成，跨楼联合；合计正式党员 3 名（满 3 名可建）',
    });
  });

  it('some firms’, and no others', async () => {
    await using test = await openTestCore();
    const { a, c } = await fill(test);
    const firmIds = [...a.firms, ...c.firms.slice(0, 2)];
    const plan = await planOf(test, { scope: { kind: 'firms', firmIds } });
    expect(groupsOf(plan).flat().toSorted()).toEqual(['丙楼0', '丙楼1', '甲楼0']);
  });

  it('everybody’s unless a scope is named', async () => {
    await using test = await openTestCore();
    await fill(test);
    const plan = await planOf(test);
    expect(groupsOf(plan).map((firms) => firms.length)).toEqual([3, 3]);
  });

  it('those of a firm in two buildings in the one that is planned', async () => {
    await using test = await openTestCore();
    const { b, c } = await fill(test);
    await writeRows(test.core, (tx) => addFirm(tx, { name: '两处', fullMembers: 1 }, c.id, b.id));
    const plan = await planOf(test, { scope: { kind: 'building', buildingId: b.id } });
    expect(groupsOf(plan)).toEqual(
      [['乙楼0', '乙楼1', '两处']].map((names) => expect.arrayContaining(names)),
    );
    expect(plan.groups[0]?.firms.map(({ building }) => building)).toEqual(['乙楼', '乙楼', '乙楼']);
  });

  it('a firm’s that could stand alone only where a person says so', async () => {
    await using test = await openTestCore();
    const due = await writeRows(test.core, (tx) => {
      const building = addBuilding(tx, '恒信大厦');
      addFirm(tx, { name: '小的', fullMembers: 1 }, building);
      return addFirm(tx, { name: '大的', fullMembers: 4 }, building);
    });
    expect(leftOf(await planOf(test))).toEqual([
      ['小的', 'too-few-nearby'],
      ['大的', 'due'],
    ]);
    const plan = await planOf(test, { overrides: [due] });
    expect(groupsOf(plan).flat().toSorted()).toEqual(['大的', '小的']);
  });
});
