import { describe, expect, it } from 'vitest';
import { openTestCore, TEST_DAY } from '#test/support/test-core.ts';
import { addBuilding, addFirm, writeRows } from './write-rows.ts';

describe('the flags of a registry', () => {
  it('are none while it is empty', async () => {
    await using test = await openTestCore();
    expect(await test.client.coverage.flags({})).toEqual({ asOf: TEST_DAY, flags: [], excepted: [] });
  });

  it('say what is wrong, by which rule, and what to do next, in Chinese', async () => {
    await using test = await openTestCore();
    await writeRows(test.core, (tx) => {
      const building = addBuilding(tx, '恒信大厦', tx.insert('station', { name: '恒信站' }));
      addFirm(tx, { name: '上海启明科技有限公司', fullMembers: 3 }, building);
    });
    const { flags } = await test.client.coverage.flags({});
    expect(flags.map(({ rule, sentence }) => [rule, sentence])).toEqual([
      ['blank-building', '恒信大厦没有楼宇党组织；入驻单位 1 家，其中已有党组织的 0 家，党员 3 名。'],
      ['due-not-set-up', '上海启明科技有限公司有正式党员 3 名（满 3 名应建），尚未建立党组织。'],
    ]);
    expect(flags[1]).toMatchObject({
      level: 'high',
      subject: { kind: 'firm', name: '上海启明科技有限公司' },
      building: '恒信大厦',
      source: '《中国共产党章程》第三十条',
      next: '核实正式党员人数，指导该单位申请单独建立党组织',
    });
    expect(flags[1]?.wording).toContain('凡是有正式党员三人以上的');
  });

  it('mark as 待核 what nobody has confirmed', async () => {
    await using test = await openTestCore();
    await writeRows(test.core, (tx) => addBuilding(tx, '恒信大厦'));
    const { flags } = await test.client.coverage.flags({});
    expect(flags.map(({ rule, source }) => [rule, source])).toEqual([
      ['blank-building', '《中国共产党支部工作条例（试行）》第五条（条号待核）'],
      ['station-missing', '静安区楼宇党建做法（待核）'],
    ]);
  });

  it('speak English when asked to', async () => {
    await using test = await openTestCore();
    await writeRows(test.core, (tx) => addBuilding(tx, 'Hengxin Tower'));
    const { flags } = await test.client.coverage.flags({ lang: 'en' });
    expect(flags[1]).toMatchObject({
      sentence: 'Hengxin Tower has no station; firms: 0.',
      building: 'Hengxin Tower',
    });
  });

  it('follow the limit that the office has set, from its first day', async () => {
    await using test = await openTestCore();
    await writeRows(test.core, (tx) => {
      const orgId = tx.insert('partyOrg', { name: '联合支部', form: 'joint', kind: 'branch' });
      for (let firm = 0; firm < 6; firm++) tx.insert('jointOrgFirm', { orgId, firmId: addFirm(tx, {}) });
      tx.insert('ruleValue', {
        ruleId: 'joint-max-units',
        value: '10',
        sourceTitle: '本区规定',
        docNo: '合办〔2026〕1号',
        confirmedBy: '组织科',
        effectiveFrom: '2026-07-01',
      });
    });
    const { flags } = await test.client.coverage.flags({ asOf: '2026-06-30' });
    expect(flags).toMatchObject([
      { rule: 'joint-too-many-units', level: 'middle', sentence: '联合支部覆盖 6 家单位，一般不超过 5 家。' },
    ]);
    expect((await test.client.coverage.flags({ asOf: '2026-07-01' })).flags).toEqual([]);
  });

  it('name the org that a departed firm leaves behind', async () => {
    await using test = await openTestCore();
    await writeRows(test.core, (tx) => {
      const firmId = addFirm(tx, { endedOn: TEST_DAY });
      tx.insert('partyOrg', { name: '独立支部', form: 'independent', kind: 'branch', firmId });
    });
    const { flags } = await test.client.coverage.flags({});
    expect(flags).toMatchObject([
      { rule: 'org-of-departed-firm', subject: { kind: 'org', name: '独立支部' } },
    ]);
  });
});
