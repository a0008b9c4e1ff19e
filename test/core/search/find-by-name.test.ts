import { describe, expect, test } from 'vitest';
import { openTestCore, TEST_DAY, type TestCore } from '#test/support/test-core.ts';

async function find(app: TestCore, words: string, choices: string[] = []) {
  return app.client.search.find({ words, choices });
}

const names = ({ hits }: { hits: { name: string }[] }) => hits.map(({ name }) => name);

describe('finding by name', () => {
  test('no words find nothing', async () => {
    await using app = await openTestCore();
    await app.client.building.edit({ create: [{ name: '恒信大厦' }] });
    expect(await find(app, ' ', ['总览'])).toEqual({ hits: [], choices: [] });
  });

  test('a building, a firm and an org are found by characters and by pinyin initials', async () => {
    await using app = await openTestCore();
    const { created } = await app.client.building.edit({ create: [{ name: '恒信大厦' }] });
    await app.client.firm.edit({ create: [{ name: '恒信物业有限公司', buildingId: created[0] ?? '' }] });
    await app.client.org.edit({ create: [{ name: '中共恒信大厦支部', form: 'building', kind: 'branch' }] });
    const all = ['恒信大厦', '恒信物业有限公司', '中共恒信大厦支部'];
    expect(names(await find(app, '恒信'))).toEqual(all);
    expect(names(await find(app, 'HX'))).toEqual(all);
    expect((await find(app, 'hxwy')).hits).toMatchObject([{ kind: 'firm', place: '恒信大厦' }]);
  });

  test('a character with several readings is read as its word says', async () => {
    await using app = await openTestCore();
    await app.client.building.edit({ create: [{ name: '重庆银行大厦' }] });
    expect(names(await find(app, 'cqyh'))).toEqual(['重庆银行大厦']);
  });

  test('a firm is found by its whole code', async () => {
    await using app = await openTestCore();
    await app.client.firm.edit({ create: [{ name: '一公司', uscc: '91310000MA1FL0ABXX' }] });
    const { hits } = await find(app, '91310000ma1fl0abxx');
    expect(hits).toMatchObject([{ kind: 'firm', name: '一公司' }]);
  });

  test('what has ended or been renamed is not found any more', async () => {
    await using app = await openTestCore();
    const { created } = await app.client.building.edit({ create: [{ name: '甲楼' }, { name: '乙楼' }] });
    const [first = '', second = ''] = created;
    expect(names(await find(app, '楼'))).toEqual(['甲楼', '乙楼']);
    await app.client.building.edit({
      end: [{ id: first, version: 1, day: TEST_DAY, reason: '拆除' }],
      update: [{ id: second, version: 1, set: { name: '丙楼' } }],
    });
    expect(names(await find(app, '楼'))).toEqual(['丙楼']);
  });

  test('further names are answered by their places, the best first', async () => {
    await using app = await openTestCore();
    expect((await find(app, 'dr', ['总览', '待办与标记', '导入'])).choices).toEqual([2]);
    expect((await find(app, '入', ['导入', '入驻单位'])).choices).toEqual([1, 0]);
  });
});
