import { describe, expect, test } from 'vitest';
import { type CoreClient, startCore } from '#core/start-core.ts';
import { aFolder, callLouyu, jsonOf } from './run-louyu.ts';

/** Prepares the registry of a folder as a page would, and leaves it closed. */
async function prepare(dataDir: string, work: (client: CoreClient) => Promise<void>): Promise<string[]> {
  const core = await startCore({ dataDir, mode: 'write', holder: 'test' });
  try {
    await work(core.client);
  } finally {
    await core.close();
  }
  return ['--data', dataDir];
}

/** A building with a firm for each number of full members. */
async function addBuilding(client: CoreClient, name: string, ...fullMembers: number[]): Promise<void> {
  const [buildingId = ''] = (await client.building.edit({ create: [{ name }] })).created;
  const create = fullMembers.map((full, index) => ({
    name: `${name}第${index}家`,
    fullMembers: full,
    buildingId,
    floor: '12',
  }));
  await client.firm.edit({ create });
}

interface Plan {
  groups: {
    building: string;
    firms: { id: string; name: string; fullMembers: number }[];
    fullMembers: number;
  }[];
  left: { id: string; name: string; reason: string }[];
}

describe('louyu plan-joint', () => {
  test('refuses a building that is not there, and a folder without a registry', async () => {
    using folder = aFolder();
    expect(await callLouyu('plan-joint', '--data', folder.in('没有'))).toMatchObject({ code: 1, stdout: '' });
    const data = await prepare(folder.in('台账'), (client) => addBuilding(client, '恒信大厦'));
    expect(await callLouyu('plan-joint', '--building', '嘉澜中心', ...data)).toEqual({
      code: 1,
      stdout: '',
      stderr: '台账里没有楼宇“嘉澜中心”。\n',
    });
  });

  test('gives groups and the firms left as JSON, of all or of one building', async () => {
    using folder = aFolder();
    const data = await prepare(folder.in('台账'), async (client) => {
      await addBuilding(client, '恒信大厦A座', 1, 2, 0);
      await addBuilding(client, '嘉澜中心', 2, 2);
    });
    const plan = await jsonOf<Plan>('plan-joint', ...data);
    expect(plan.groups.map(({ building }) => building)).toEqual(['恒信大厦A座', '嘉澜中心']);
    expect(plan).toMatchObject({ joins: [], splits: [], left: [{ name: '恒信大厦A座第2家' }] });
    const one = await jsonOf<Plan>('plan-joint', '--building', '恒信大厦Ａ栋', ...data);
    expect(one.groups).toMatchObject([
      {
        building: '恒信大厦A座',
        firms: [
          { id: expect.any(String), name: '恒信大厦A座第0家', fullMembers: 1 },
          { name: '恒信大厦A座第1家', fullMembers: 2 },
        ],
        fullMembers: 3,
        reason: '同在恒信大厦A座 12 层；合计正式党员 3 名（满 3 名可建）',
      },
    ]);
    expect(one.left).toEqual([
      {
        id: expect.any(String),
        name: '恒信大厦A座第2家',
        building: '恒信大厦A座',
        fullMembers: 0,
        code: 'no-members',
        reason: '没有党员',
        hasInstructor: false,
        instructor: null,
      },
    ]);
  });

  test('says the same in words', async () => {
    using folder = aFolder();
    const data = await prepare(folder.in('台账'), (client) => addBuilding(client, '恒信大厦', 1, 2, 0));
    expect((await callLouyu('plan-joint', ...data)).stdout.split('\n')).toEqual([
      '[新建] 恒信大厦：恒信大厦第0家（1 名）、恒信大厦第1家（2 名）。同在恒信大厦 12 层；合计正式党员 3 名（满 3 名可建）。',
      '[未编入] 没有党员：1 家',
      '  恒信大厦第2家',
      '新建联合党支部 1 个，并入现有联合党支部 0 个，覆盖 2 家单位；未编入 1 家。',
      '',
    ]);
  });
});

interface Staffing {
  range: { minFirms: number; maxFirms: number; workers: number } | null;
  stations: {
    name: string;
    firms: number;
    workers: number;
    required: number | null;
    shortage: number | null;
  }[];
}

describe('louyu staffing', () => {
  test('has no shortage while the range is 未设定, and one once it is set', async () => {
    using folder = aFolder();
    const data = await prepare(folder.in('台账'), async (client) => {
      for await (const _ of await client.setup.loadSample({ scale: 'street' }));
    });
    const before = await jsonOf<Staffing>('staffing', ...data);
    expect(before.range).toBeNull();
    expect(before.stations.length).toBeGreaterThan(0);
    expect(before.stations.every(({ required, shortage }) => required === null && shortage === null)).toBe(
      true,
    );
    const range = { minFirms: 20, maxFirms: 40, workers: 1 };
    await prepare(folder.in('台账'), async (client) => {
      await client.staffing.setRange({ ...range, docNo: '静委组〔2026〕1号' });
    });
    const after = await jsonOf<Staffing>('staffing', ...data);
    expect(after.range).toEqual(range);
    for (const { firms, workers, required, shortage } of after.stations) {
      expect(required).toBe(Math.ceil(firms / 40));
      expect(shortage).toBe(Math.max(0, Math.ceil(firms / 40) - workers));
    }
    const [head, columns] = (await callLouyu('staffing', ...data)).stdout.split('\n');
    expect(head).toMatch(/配备标准：每 20–40 户 1 名（静委组〔2026〕1号）$/);
    expect(columns).toMatch(/^服务站点 +状态 +楼宇 +户数 +现有 +应配 +缺编 +超编$/);
  });
});
