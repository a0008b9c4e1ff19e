import { describe, expect, test } from 'vitest';
import { read, utils } from 'xlsx';
import type { CoreClient } from '#core/start-core.ts';
import { AppError } from '#shared/contract/errors.ts';
import { openTestCore, refusalOf, resultOf, TEST_DAY } from '#test/support/test-core.ts';
import { exportReport } from './export-report.ts';

const BLANK = { office: '', head: '', reviewer: '', preparer: '', phone: '' };

/** 甲楼 with an org and two firms, one due and one with an org of its own; 乙楼 with one firm and nothing else. */
async function aRegistry(client: CoreClient): Promise<void> {
  const { created: buildings } = await client.building.edit({ create: [{ name: '甲楼' }, { name: '乙楼' }] });
  const [first = '', second = ''] = buildings;
  const { created: firms } = await client.firm.edit({
    create: [
      { name: '一公司', buildingId: first, staffCount: 120, fullMembers: 4 },
      { name: '二公司', buildingId: first, staffCount: 30, fullMembers: 3 },
      { name: '三公司', buildingId: second, staffCount: 8 },
    ],
  });
  await client.org.edit({
    create: [
      { name: '甲楼党总支', form: 'building', kind: 'general-branch', buildingId: first },
      { name: '一公司党支部', form: 'independent', kind: 'branch', firmId: firms[0] ?? '' },
    ],
  });
}

describe('reports through the contract', () => {
  test('a registry without buildings still makes a paper', async () => {
    await using app = await openTestCore();
    const { html, rows, title } = await app.client.report.render({ kind: 'coverage' });
    expect({ rows, title }).toEqual({ rows: 0, title: '商务楼宇党建覆盖情况统计表' });
    expect(html).toContain('台账里还没有楼宇。');
  });

  test('a machine that cannot print PDF refuses, and the other formats still come', async () => {
    await using app = await openTestCore({
      printPdf: () => Promise.reject(new AppError('no-pdf-printer', {})),
    });
    await aRegistry(app.client);
    expect(await refusalOf(resultOf(app.client.report.export({ kind: 'coverage', format: 'pdf' })))).toBe(
      'no-pdf-printer',
    );
    const { file } = await exportReport(app, { kind: 'coverage', format: 'html' });
    expect(await file.text()).toContain('甲楼党总支');
  });

  test('the workbook says what the summary says', async () => {
    await using app = await openTestCore();
    await aRegistry(app.client);
    const summary = await app.client.coverage.summary({});
    const { file, rows, pages } = await exportReport(app, { kind: 'coverage', format: 'xlsx' });
    expect([rows, pages, file.name]).toEqual([2, undefined, `楼宇党建覆盖情况统计表-${TEST_DAY}.xlsx`]);
    const book = read(new Uint8Array(await file.arrayBuffer()));
    const sheet = book.Sheets[book.SheetNames[0] ?? ''];
    if (!sheet) throw new Error('The workbook has no sheet.');
    const lines = utils.sheet_to_json<(string | number)[]>(sheet, { header: 1, defval: '' });
    const total = lines.find(([label]) => String(label).startsWith('合计')) ?? [];
    expect(total).toContain(summary.staff);
    expect(total).toContain(summary.firms.total);
    expect(lines.filter(([number]) => typeof number === 'number').map((line) => line[1])).toEqual([
      '甲楼',
      '乙楼',
    ]);
  });

  test('the list of blank buildings leaves out the building that has an org', async () => {
    await using app = await openTestCore();
    await aRegistry(app.client);
    const { html, rows } = await app.client.report.render({ kind: 'blank-buildings' });
    expect(rows).toBe(1);
    expect(html).toContain('乙楼');
    expect(html).not.toContain('甲楼');
  });

  test('a report of an earlier day tells of that day', async () => {
    await using app = await openTestCore();
    await aRegistry(app.client);
    const { html } = await app.client.report.render({ kind: 'coverage', asOf: '2026-01-31' });
    expect(html).toContain('统计截止：2026年1月31日');
    expect(html).toContain('填报时间：</dt><dd>2026年9月30日');
  });
});

describe('sign-off', () => {
  test('is blank at first, remembered from then on and printed on every report', async () => {
    await using app = await openTestCore();
    expect(await app.client.report.signOff()).toEqual(BLANK);
    const words = { ...BLANK, office: '南京西路街道', preparer: '李敏' };
    const { entry } = await app.client.report.saveSignOff(words);
    expect(entry).not.toBeNull();
    await app.restart();
    expect(await app.client.report.signOff()).toEqual(words);
    expect((await app.client.report.render({ kind: 'coverage' })).html).toContain('<dd>南京西路街道</dd>');
  });

  test('saving the same words again leaves no entry', async () => {
    await using app = await openTestCore();
    const words = { ...BLANK, office: '南京西路街道' };
    await app.client.report.saveSignOff(words);
    expect(await app.client.report.saveSignOff(words)).toEqual({ entry: null });
  });

  test('one undo takes the words back', async () => {
    await using app = await openTestCore();
    await app.client.report.saveSignOff({ ...BLANK, office: '甲' });
    await app.client.report.saveSignOff({ ...BLANK, office: '乙' });
    await app.client.history.undo();
    expect(await app.client.report.signOff()).toEqual({ ...BLANK, office: '甲' });
  });

  test('words given with the request are printed and not remembered', async () => {
    await using app = await openTestCore();
    const signOff = { ...BLANK, office: '只此一次' };
    expect((await app.client.report.render({ kind: 'coverage', signOff })).html).toContain('只此一次');
    expect(await app.client.report.signOff()).toEqual(BLANK);
  });
});
