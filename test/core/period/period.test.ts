import { describe, expect, test } from 'vitest';
import { openTestCore, refusalOf, rowsOf, TEST_DAY, type TestCore } from '#test/support/test-core.ts';

/** Two buildings, three firms, a joint branch and a branch of its own. */
async function aRegistry({ client }: TestCore) {
  const { created: buildings } = await client.building.edit({ create: [{ name: '甲楼' }, { name: '乙楼' }] });
  const [first = '', second = ''] = buildings;
  const { created: firms } = await client.firm.edit({
    create: [
      { name: '一公司', buildingId: first, staffCount: 120, fullMembers: 4, kind: 'private' },
      { name: '二公司', buildingId: first, staffCount: 30, fullMembers: 3, kind: 'private' },
      { name: '三公司', buildingId: second, staffCount: 8, kind: 'foreign' },
    ],
  });
  const { created: orgs } = await client.org.edit({
    create: [{ name: '一公司党支部', form: 'independent', kind: 'branch', firmId: firms[0] ?? '' }],
  });
  return { firms, orgs, buildings };
}

async function endFirm({ client }: TestCore, id: string, reason: string): Promise<void> {
  const row = rowsOf(await client.firm.table({})).find((firm) => firm.id === id);
  await client.firm.edit({ end: [{ id, version: Number(row?.version), day: TEST_DAY, reason }] });
}

describe('封存', () => {
  test('a sealed month prints again unchanged after everything has changed', async () => {
    await using app = await openTestCore();
    const { firms } = await aRegistry(app);
    const kinds = ['coverage', 'statistics', 'roster', 'orgs', 'flags', 'staffing'] as const;
    const print = (period?: string) =>
      Promise.all(
        kinds.map(async (kind) => (await app.client.report.render({ kind, ...(period && { period }) })).html),
      );
    const live = await print();
    const { id } = await app.client.period.seal({ label: '2026-09' });
    expect(await print(id)).toEqual(live);
    await endFirm(app, firms[1] ?? '', '注销');
    await app.client.firm.edit({ create: [{ name: '四公司', fullMembers: 9 }] });
    await app.client.report.saveSignOff({
      office: '别的街道',
      head: '',
      reviewer: '',
      preparer: '',
      phone: '',
    });
    await app.restart();
    expect(await print(id)).toEqual(live);
    expect(await print()).not.toEqual(live);
  });

  test('a running month is sealed as of today, one that is over as of its last day, one to come not at all', async () => {
    await using app = await openTestCore();
    await app.client.period.seal({ label: '2026-09' });
    await app.client.period.seal({ label: '2026-08' });
    await app.client.period.seal({ label: '2026' });
    const { periods } = await app.client.period.list();
    expect(periods.map(({ label, day }) => [label, day])).toEqual([
      ['2026-09', '2026-09-30'],
      ['2026-08', '2026-08-31'],
      ['2026', '2026-09-30'],
    ]);
    expect(await refusalOf(app.client.period.seal({ label: '2026-10' }))).toBe('period-not-begun');
  });

  test('a sealed month is sealed again only after it was opened again, and both stay in the list', async () => {
    await using app = await openTestCore();
    const { id } = await app.client.period.seal({ label: '2026-09' });
    expect(await refusalOf(app.client.period.seal({ label: '2026-09' }))).toBe('period-sealed');
    await app.client.period.reopen({ id, reason: '漏报乙楼' });
    expect(await refusalOf(app.client.period.reopen({ id, reason: '再来一次' }))).toBe('row-not-found');
    await app.client.period.seal({ label: '2026-09' });
    const { periods } = await app.client.period.list();
    expect(periods.map(({ reopened }) => reopened?.reason ?? null)).toEqual([null, '漏报乙楼']);
    expect((await app.client.report.render({ kind: 'coverage', period: id })).title).toContain('覆盖情况');
  });

  test('one undo takes a sealing back', async () => {
    await using app = await openTestCore();
    await app.client.period.seal({ label: '2026-09' });
    await app.client.history.undo();
    expect((await app.client.period.list()).periods).toEqual([]);
  });
});

describe('变更说明', () => {
  test('tells who came, who went and why, what rose and what was abolished', async () => {
    await using app = await openTestCore();
    const { firms, orgs } = await aRegistry(app);
    const { id } = await app.client.period.seal({ label: '2026-09' });
    await app.client.firm.edit({ create: [{ name: '四公司', fullMembers: 9 }] });
    await endFirm(app, firms[1] ?? '', '注销');
    await endFirm(app, firms[2] ?? '', '迁出本楼宇');
    const [org] = rowsOf(await app.client.org.table({}));
    const update = [
      { id: orgs[0] ?? '', version: Number(org?.version), set: { kind: 'general-branch' as const } },
    ];
    await app.client.org.edit({ update });
    const { html, rows } = await app.client.report.render({ kind: 'change-note', against: { period: id } });
    const lines = [...html.matchAll(/<tr><td class="number">\d+<\/td>([\s\S]*?)<\/tr>/g)].map(
      ([, row = '']) => [...row.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, cell]) => cell),
    );
    expect(rows).toBe(4);
    expect(lines.map(([name, kind, , what, , reason]) => [name, kind, what, reason])).toEqual([
      ['四公司', '新增单位', '应建未建', ''],
      ['三公司', '迁出', '没有党员', '迁出本楼宇'],
      ['二公司', '注销', '应建未建', '注销'],
      ['一公司党支部', '党组织升格', '党支部→党总支', ''],
    ]);
    expect(html).toContain(
      '<td class="text">入驻单位</td><td class="text">2</td><td class="text">3</td><td class="text">−1</td>',
    );
  });

  test('refuses without anything to compare with', async () => {
    await using app = await openTestCore();
    expect(await refusalOf(app.client.report.render({ kind: 'change-note' }))).toBe('report-needs-period');
  });
});
