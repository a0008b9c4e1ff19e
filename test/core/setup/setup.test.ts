import { describe, expect, it } from 'vitest';
import { openTestCore, refusalOf, resultOf, TEST_DAY } from '#test/support/test-core.ts';

describe('the sample', () => {
  it('is refused by a registry that holds anything, also when it was ended', async () => {
    await using test = await openTestCore();
    const { created } = await test.client.building.edit({ create: [{ name: '恒信大厦' }] });
    const end = created.map((id) => ({ id, version: 1, day: TEST_DAY, reason: '拆除' }));
    await test.client.building.edit({ end });
    const load = resultOf(test.client.setup.loadSample({ scale: 'street' }));
    expect(await refusalOf(load)).toBe('registry-not-empty');
    expect((await test.client.setup.status()).counts).toEqual({
      buildings: 0,
      firms: 0,
      orgs: 0,
      workers: 0,
    });
  });

  it('leaves an empty registry when it is cancelled on the way', async () => {
    await using test = await openTestCore();
    const cancel = new AbortController();
    const follow = async () => {
      const stream = await test.client.setup.loadSample({ scale: 'street' }, { signal: cancel.signal });
      for await (const event of stream) if (event.type === 'progress') cancel.abort();
    };
    expect(await refusalOf(follow())).toBe('cancelled');
    expect((await test.client.setup.status()).counts.firms).toBe(0);
    expect((await test.client.history.list({ limit: 10 })).entries).toEqual([]);
  });

  it('stops and leaves nothing when nobody reads on', async () => {
    await using test = await openTestCore();
    for await (const _ of await test.client.setup.loadSample({ scale: 'street' })) break;
    expect((await test.client.setup.status()).counts.firms).toBe(0);
  });

  it('tells how far it is and what it loaded, as one entry that undo takes back', async () => {
    await using test = await openTestCore();
    const stages = new Set<string>();
    const counts = [];
    for await (const event of await test.client.setup.loadSample({ scale: 'street' })) {
      if (event.type === 'progress') stages.add(event.stage);
      else counts.push(event.result);
    }
    expect([...stages]).toEqual(['making', 'writing']);
    const { entries } = await test.client.history.list({ limit: 10 });
    expect(entries).toMatchObject([{ command: 'setup.loadSample', params: { buildings: 30, firms: 1200 } }]);
    expect(counts).toMatchObject([{ buildings: 30, firms: 1200 }]);
    expect(counts).toEqual([(await test.client.setup.status()).counts]);
    await test.client.history.undo();
    expect((await test.client.setup.status()).counts).toEqual({
      buildings: 0,
      firms: 0,
      orgs: 0,
      workers: 0,
    });
    expect(await resultOf(test.client.setup.loadSample({ scale: 'street' }))).toEqual(counts[0]);
  });

  it('holds to the official identities and has something of everything', async () => {
    await using test = await openTestCore();
    await resultOf(test.client.setup.loadSample({ scale: 'street' }));
    const { firms, buildings, joint, rates, byBuilding } = await test.client.coverage.summary({});
    const { total, independent, joint: jointly, dueNotSetUp, fewMembers, noMembers } = firms;
    expect(independent + jointly + dueNotSetUp + fewMembers + noMembers).toBe(total);
    expect(Math.min(independent, jointly, dueNotSetUp, fewMembers, noMembers)).toBeGreaterThan(0);
    expect(buildings).toMatchObject({ total: 30, blank: 2, withOrg: 28 });
    expect(byBuilding.filter((row) => row.blank)).toHaveLength(buildings.blank);
    expect(joint.withThreeMembers).toBeGreaterThan(0);
    expect(rates.dueSetUp.total - rates.dueSetUp.covered).toBe(dueNotSetUp);
    const { flags } = await test.client.coverage.flags({});
    expect(flags.filter((flag) => flag.rule === 'due-not-set-up')).toHaveLength(dueNotSetUp);
    expect(flags.filter((flag) => flag.rule === 'joint-though-due')).toHaveLength(joint.withThreeMembers);
  });
});

describe('the status', () => {
  it('names version, folder, file and day', async () => {
    await using test = await openTestCore();
    expect(await test.client.setup.status()).toMatchObject({
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      dataDir: test.dataDir,
      file: test.core.file.path,
      readOnly: false,
      today: TEST_DAY,
    });
  });
});

describe('the choices', () => {
  it('offer what is there and not what was ended', async () => {
    await using test = await openTestCore();
    await test.client.building.edit({ create: [{ name: '恒信大厦' }, { name: '嘉澜中心' }] });
    const [first] = (await test.client.setup.choices()).buildings;
    const end = [{ id: first?.id ?? '', version: 1, day: TEST_DAY, reason: '拆除' }];
    await test.client.building.edit({ end });
    expect(await test.client.setup.choices()).toMatchObject({ buildings: [{ name: '嘉澜中心' }], orgs: [] });
  });
});

describe('changes', () => {
  it('tell the tables of every commit, also by undo, until the reader leaves', async () => {
    await using test = await openTestCore();
    const leave = new AbortController();
    const changes = await test.client.setup.changes(undefined, { signal: leave.signal });
    const next = async () => {
      const { done, value } = await changes.next();
      return done ? 'no more' : value.tables;
    };
    const told = next();
    await test.client.building.edit({ create: [{ name: '恒信大厦' }] });
    expect(await told).toEqual(['building']);
    await test.client.history.undo();
    expect(await next()).toEqual(['building']);
    const last = next();
    leave.abort();
    expect(await last).toBe('no more');
  });
});
