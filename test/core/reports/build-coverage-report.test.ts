import { describe, expect, test } from 'vitest';
import { buildCoverageReport } from '#core/reports/builders/build-coverage-report.ts';
import { plainCell, type ReportCell, type ReportDocument } from '#core/reports/report-document.ts';
import { NATIONAL_PROFILE } from '#shared/domain/profile/national-profile.ts';
import { aBuilding, aSummary } from './a-summary.ts';
import { anInput } from './an-input.ts';

const plain = (cell: ReportCell | undefined) => plainCell(cell ?? null);

/** The column of a header, its line breaks aside, and of its group where the header alone is not enough. */
function columnOf({ columns }: ReportDocument, header: string, group: string | null = null): number {
  return columns.findIndex(
    (column) => column.header.replaceAll('\n', '') === header && column.group === group,
  );
}

describe('coverage report', () => {
  test('an empty registry is a table without 合计 that says so', () => {
    const report = buildCoverageReport(anInput({ summary: aSummary([]), workers: 0 }));
    expect(report.rows).toEqual([]);
    expect(report.total).toBeNull();
    expect(report.emptyText).toBe('台账里还没有楼宇。');
    expect(report.title).toBe('商务楼宇党建覆盖情况统计表');
  });

  test('合计 is the summary’s own total where rows count a firm twice', () => {
    const both = [aBuilding({ name: 'A座' }), aBuilding({ name: 'B座' })];
    const summed = aSummary(both);
    const summary = aSummary(both, {
      firms: { ...summed.firms, total: 13, noMembers: 3 },
      rates: { ...summed.rates, organization: { covered: 4, total: 13 } },
    });
    const report = buildCoverageReport(anInput({ summary, workers: 1 }));
    const span = report.total?.span ?? 0;
    const total = (header: string, group: string | null = null) =>
      plain(report.total?.cells[columnOf(report, header, group) - span]);
    expect(report.rows.map((row) => plain(row[columnOf(report, '入驻单位')]))).toEqual([7, 7]);
    expect(total('入驻单位')).toBe(13);
    expect(total('没有党员', '未建党组织')).toBe(3);
    expect(total('组织覆盖率')).toMatchObject({ covered: 4, total: 13 });
    expect(total('专职党群工作者')).toBe(1);
    expect(report.notes.join('')).toContain('只计一次');
  });

  test('a building without an org of its own is marked 空白, so that nobody overlooks it', () => {
    const summary = aSummary([aBuilding({ org: null, blank: true, status: 'station-only' })]);
    const report = buildCoverageReport(anInput({ summary }));
    expect(report.rows[0]?.[columnOf(report, '楼宇党组织')]).toEqual({ strong: '空白' });
    expect(report.total?.cells[0]).toBe('已建 0 座');
  });

  test('members that nobody told apart are in 合计 and not among the full ones, and a note counts them', () => {
    const members = { full: 2, probationary: 1, elsewhere: 5, unsplit: 4 };
    const report = buildCoverageReport(anInput({ summary: aSummary([aBuilding({ members })]) }));
    expect(plain(report.rows[0]?.[columnOf(report, '合计', '党员')])).toBe(7);
    expect(plain(report.rows[0]?.[columnOf(report, '其中正式', '党员')])).toBe(2);
    expect(report.notes).toContain('党员合计中有 4 名未区分正式和预备。');
  });

  test('firms whose members nobody entered are told of, and only then', () => {
    const noted = (membersNotSet: number) =>
      buildCoverageReport(anInput({ summary: aSummary([aBuilding()], { membersNotSet }) })).notes.join('');
    expect(noted(0)).not.toContain('未填党员数');
    expect(noted(1)).toContain('有 1 家单位未填党员数');
  });

  test('rows stand by street, community and name, numbers in names by value, places unknown last', () => {
    const summary = aSummary([
      aBuilding({ name: '无街道', street: null, community: null }),
      aBuilding({ name: '恒信10号楼' }),
      aBuilding({ name: '恒信2号楼' }),
      aBuilding({ name: '江宁大厦', street: '江宁路街道', community: '北京居民区' }),
    ]);
    const report = buildCoverageReport(anInput({ summary }));
    const name = columnOf(report, '楼宇名称');
    expect(report.rows.map((row) => row[name])).toEqual(['江宁大厦', '恒信2号楼', '恒信10号楼', '无街道']);
    expect(report.rows.map((row) => row[0])).toEqual([1, 2, 3, 4]);
  });

  test('one street stands in the title, several in a column of their own', () => {
    const one = buildCoverageReport(anInput());
    expect(one.title).toBe('南京西路街道商务楼宇党建覆盖情况统计表');
    expect(columnOf(one, '街道')).toBe(-1);
    const summary = aSummary([aBuilding(), aBuilding({ street: '江宁路街道' })]);
    const two = buildCoverageReport(anInput({ summary }));
    expect(two.title).toBe('商务楼宇党建覆盖情况统计表');
    expect(columnOf(two, '街道')).toBe(2);
    expect(two.total?.span).toBe(4);
  });

  test('the notes name basis, day and the rule behind 应建 with the office’s own value', () => {
    const rule = { ...NATIONAL_PROFILE['full-members-for-org'], value: 4 };
    const profile = { ...NATIONAL_PROFILE, 'full-members-for-org': rule };
    const summary = aSummary([aBuilding()], { basis: 'three-have' });
    const report = buildCoverageReport(anInput({ summary, profile }));
    expect(report.headLine.left).toBe('统计截止：2026年11月22日');
    expect(report.notes[0]).toContain('有 10 名以上员工');
    expect(report.notes.join('')).toContain('正式党员 4 名以上为应建');
    expect(report.notes.join('')).toContain('《中国共产党章程》第三十条');
  });

  test.each([
    ['2026-11-22', 0],
    ['2026-11-23', 1],
  ])(
    'of 2026-11-22 and made on %s, it says so where numbers are newer than that day',
    (filledInOn, count) => {
      const said = buildCoverageReport(anInput({ filledInOn })).notes.filter((note) =>
        note.includes('最新登记数'),
      );
      expect(said).toHaveLength(count);
    },
  );

  test('a source that nobody has confirmed is not printed, nor an article without its number checked', () => {
    const printed = (confirmed: 'text' | 'none') => {
      const rule = { ...NATIONAL_PROFILE['full-members-for-org'], confirmed };
      const profile = { ...NATIONAL_PROFILE, 'full-members-for-org': rule };
      return buildCoverageReport(anInput({ profile })).notes.join('');
    };
    expect(printed('none')).not.toContain('章程');
    expect(printed('text')).toContain('《中国共产党章程》');
    expect(printed('text')).not.toContain('第三十条');
  });

  test('the file is named after report and day', () => {
    expect(buildCoverageReport(anInput()).fileName).toBe('楼宇党建覆盖情况统计表-2026-11-22');
  });

  test('every word exists in both languages', () => {
    for (const lang of ['zh', 'en'] as const) {
      const words = JSON.stringify(buildCoverageReport(anInput({ lang })));
      expect(words).not.toMatch(/report\.[a-z]|\{\{/i);
    }
  });
});
