import { describe, expect, it } from 'vitest';
import { loadFirmCoverage } from '#core/figures/load-coverage.ts';
import { openTestCore, TEST_DAY } from '#test/support/test-core.ts';
import { addBuilding, addFirm, writeRows } from './write-rows.ts';

describe('coverage of a registry', () => {
  it('is zero for an empty one, as of today and over all firms', async () => {
    await using test = await openTestCore();
    const summary = await test.client.coverage.summary({});
    expect(summary).toMatchObject({ asOf: TEST_DAY, basis: 'all', byBuilding: [] });
    expect(summary.firms.total).toBe(0);
    expect(summary.buildings).toEqual({ total: 0, withOrg: 0, withStation: 0, blank: 0 });
  });

  it('counts a firm over two rooms of one building once', async () => {
    await using test = await openTestCore();
    await writeRows(test.core, (tx) => {
      const building = addBuilding(tx, '恒信大厦');
      addFirm(tx, { fullMembers: 3, staffCount: 12 }, building, building);
    });
    const { firms, members, staff, byBuilding } = await test.client.coverage.summary({});
    expect([firms.total, members.full, staff]).toEqual([1, 3, 12]);
    expect(byBuilding[0]?.firms).toMatchObject({ total: 1, dueNotSetUp: 1 });
  });

  it('shows of several orgs of a building the one of the highest kind', async () => {
    await using test = await openTestCore();
    await writeRows(test.core, (tx) => {
      const buildingId = addBuilding(tx, '嘉地中心');
      tx.insert('partyOrg', { name: '第一支部', form: 'building', kind: 'branch', buildingId });
      tx.insert('partyOrg', { name: '总支部', form: 'building', kind: 'general-branch', buildingId });
      tx.insert('partyOrg', { name: '联合支部', form: 'joint', kind: 'committee', buildingId });
    });
    const [row] = (await test.client.coverage.summary({})).byBuilding;
    expect(row?.org).toMatchObject({ name: '总支部', kind: 'general-branch' });
    expect(row).toMatchObject({ status: 'with-org', blank: false });
  });

  it('counts a worker who holds a building twice once, and none who has left', async () => {
    await using test = await openTestCore();
    await writeRows(test.core, (tx) => {
      const buildingId = addBuilding(tx, '恒信大厦');
      const here = tx.insert('worker', { name: '李雅' });
      const gone = tx.insert('worker', { name: '陈博', endedOn: TEST_DAY });
      for (const workerId of [here, here, gone]) tx.insert('workerBuilding', { workerId, buildingId });
    });
    expect((await test.client.coverage.summary({})).byBuilding[0]?.workers).toBe(1);
  });

  it('counts 三有 firms by their rooms: a floor without a room is no fixed place', async () => {
    await using test = await openTestCore();
    await writeRows(test.core, (tx) => {
      const buildingId = addBuilding(tx, '恒信大厦');
      addFirm(tx, { staffCount: 10 }, buildingId);
      const firmId = addFirm(tx, { staffCount: 10 });
      tx.insert('tenancy', { firmId, buildingId, floor: '12' });
    });
    expect((await test.client.coverage.summary({ basis: 'three-have' })).firms.total).toBe(1);
  });
});

describe('coverage as of a day', () => {
  const day = (asOf: string) => ({ asOf });

  it('counts an org from its founding day to the day before it ended', async () => {
    await using test = await openTestCore();
    await writeRows(test.core, (tx) => {
      const buildingId = addBuilding(tx, '恒信大厦');
      const firmId = addFirm(tx, {}, buildingId);
      const span = { foundedOn: '2026-03-01', endedOn: '2026-06-01', kind: 'branch' } as const;
      tx.insert('partyOrg', { name: '楼宇支部', form: 'building', buildingId, ...span });
      tx.insert('partyOrg', { name: '独立支部', form: 'independent', firmId, ...span });
    });
    const found = async (asOf: string) => {
      const { firms, buildings, rates } = await test.client.coverage.summary(day(asOf));
      return [firms.independent, buildings.withOrg, buildings.blank, rates.work.covered];
    };
    expect(await found('2026-02-28')).toEqual([0, 0, 1, 0]);
    expect(await found('2026-03-01')).toEqual([1, 1, 0, 1]);
    expect(await found('2026-05-31')).toEqual([1, 1, 0, 1]);
    expect(await found('2026-06-01')).toEqual([0, 0, 1, 0]);
  });

  it('counts a firm as joint only while it is covered and the joint org exists', async () => {
    await using test = await openTestCore();
    await writeRows(test.core, (tx) => {
      const firmId = addFirm(tx, { fullMembers: 1 }, addBuilding(tx, '恒信大厦'));
      const joint = { name: '联合支部', form: 'joint', kind: 'branch' } as const;
      const orgId = tx.insert('partyOrg', { ...joint, endedOn: '2026-08-01' });
      tx.insert('jointOrgFirm', { orgId, firmId, fromDay: '2026-03-01', toDay: '2026-06-01' });
      tx.insert('jointOrgFirm', { orgId, firmId, fromDay: '2026-07-01' });
    });
    const joint = async (asOf: string) => {
      const { firms, joint } = await test.client.coverage.summary(day(asOf));
      return [firms.joint, firms.fewMembers, joint.branches];
    };
    expect(await joint('2026-02-28')).toEqual([0, 1, 0]);
    expect(await joint('2026-03-01')).toEqual([1, 0, 1]);
    expect(await joint('2026-06-01')).toEqual([0, 1, 0]);
    expect(await joint('2026-07-31')).toEqual([1, 0, 1]);
    expect(await joint('2026-08-01')).toEqual([0, 1, 0]);
  });

  it('leaves out a firm before it moves in and from the day it moves out, everywhere', async () => {
    await using test = await openTestCore();
    await writeRows(test.core, (tx) => {
      const buildingId = addBuilding(tx, '恒信大厦');
      const firmId = addFirm(tx, {});
      tx.insert('tenancy', { firmId, buildingId, fromDay: '2026-03-01', toDay: '2026-06-01' });
      addFirm(tx, { name: '从未入驻的单位' });
    });
    const counted = async (asOf: string) => {
      const { firms, byBuilding } = await test.client.coverage.summary(day(asOf));
      return [firms.total, byBuilding[0]?.firms.total, loadFirmCoverage(test.core, asOf).size];
    };
    expect(await counted('2026-02-28')).toEqual([1, 0, 1]);
    expect(await counted('2026-03-01')).toEqual([2, 1, 2]);
    expect(await counted('2026-05-31')).toEqual([2, 1, 2]);
    expect(await counted('2026-06-01')).toEqual([1, 0, 1]);
  });

  it('keeps every total when a firm moves from one building to another', async () => {
    await using test = await openTestCore();
    await writeRows(test.core, (tx) => {
      const firmId = addFirm(tx, { fullMembers: 4, staffCount: 30 });
      const [from, to] = [addBuilding(tx, '恒信大厦'), addBuilding(tx, '嘉澜中心')];
      tx.insert('tenancy', { firmId, buildingId: from, toDay: '2026-06-01' });
      tx.insert('tenancy', { firmId, buildingId: to, fromDay: '2026-06-01' });
    });
    const {
      asOf: _,
      byBuilding: before,
      ...totalsBefore
    } = await test.client.coverage.summary(day('2026-05-31'));
    const {
      asOf: __,
      byBuilding: after,
      ...totalsAfter
    } = await test.client.coverage.summary(day('2026-06-01'));
    expect(totalsAfter).toEqual(totalsBefore);
    expect(before.map((row) => row.firms.total)).toEqual([1, 0]);
    expect(after.map((row) => row.firms.total)).toEqual([0, 1]);
  });

  it('believes a roster from the founding it reports, which may be a month or a year only', async () => {
    await using test = await openTestCore();
    await writeRows(test.core, (tx) =>
      addFirm(tx, { reportedForm: 'independent', reportedFoundedOn: '2026-03' }, addBuilding(tx, '恒信大厦')),
    );
    const independent = async (asOf: string) =>
      (await test.client.coverage.summary(day(asOf))).firms.independent;
    expect(await independent('2026-02-28')).toBe(0);
    expect(await independent('2026-03-01')).toBe(1);
  });

  it('counts station and instructor until the day they ended', async () => {
    await using test = await openTestCore();
    await writeRows(test.core, (tx) => {
      const ended = { endedOn: '2026-06-01' };
      const buildingId = addBuilding(tx, '恒信大厦', tx.insert('station', { name: '恒信站', ...ended }));
      addFirm(tx, { instructorId: tx.insert('instructor', { name: '王敏', ...ended }) }, buildingId);
    });
    const found = async (asOf: string) => {
      const { buildings, rates, byBuilding } = await test.client.coverage.summary(day(asOf));
      return [buildings.withStation, byBuilding[0]?.status, rates.work.covered];
    };
    expect(await found('2026-05-31')).toEqual([1, 'station-only', 1]);
    expect(await found('2026-06-01')).toEqual([0, 'blank', 0]);
  });
});

describe('how each firm is covered', () => {
  it('names the org behind it, or the one a roster reports', async () => {
    await using test = await openTestCore();
    const ids = await writeRows(test.core, (tx) => {
      const buildingId = addBuilding(tx, '恒信大厦');
      const own = addFirm(tx, { reportedOrgName: '名册里的支部' }, buildingId);
      const reported = addFirm(tx, { reportedForm: 'joint', reportedOrgName: '名册里的支部' }, buildingId);
      const none = addFirm(tx, { reportedOrgName: '名册里的支部' }, buildingId);
      tx.insert('partyOrg', { name: '独立支部', form: 'independent', kind: 'branch', firmId: own });
      tx.insert('partyOrg', { name: '楼宇支部', form: 'building', kind: 'branch', buildingId });
      return { own, reported, none };
    });
    const coverage = loadFirmCoverage(test.core, TEST_DAY);
    expect(coverage.get(ids.own)).toMatchObject({
      class: 'independent',
      reason: 'own-org',
      orgName: '独立支部',
    });
    expect(coverage.get(ids.reported)).toMatchObject({
      class: 'joint',
      orgId: null,
      orgName: '名册里的支部',
    });
    expect(coverage.get(ids.none)).toMatchObject({
      class: 'no-members',
      orgName: null,
      inBuildingWithOrg: true,
    });
  });
});
