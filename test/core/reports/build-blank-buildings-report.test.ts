import { describe, expect, test } from 'vitest';
import { buildBlankBuildingsReport } from '#core/reports/builders/build-blank-buildings-report.ts';
import type { BuildingCoverage } from '#shared/contract/coverage.ts';
import { aBuilding, aSummary } from './a-summary.ts';
import { anInput } from './an-input.ts';

const blank = { org: null, blank: true, status: 'blank' } as const;

/** The words of a column by its header, its line breaks aside. */
function cellsOf(buildings: BuildingCoverage[], header: string) {
  const report = buildBlankBuildingsReport(anInput({ summary: aSummary(buildings) }));
  const at = report.columns.findIndex((column) => column.header.replaceAll('\n', '') === header);
  return report.rows.map((row) => row[at]);
}

describe('blank buildings report', () => {
  test('without blank buildings it says that there are none', () => {
    const report = buildBlankBuildingsReport(anInput());
    expect(report.rows).toEqual([]);
    expect(report.emptyText).toBe('没有空白楼宇。');
    expect(report.headLine.centre).toBe('空白楼宇 0 座，全部楼宇 1 座');
  });

  test('it lists the buildings without an org of their own, and no other', () => {
    const buildings = [
      aBuilding({ name: '有组织' }),
      aBuilding({ name: '空白甲', ...blank, station: null }),
      aBuilding({ name: '仅站点', ...blank, status: 'station-only' }),
    ];
    expect(cellsOf(buildings, '楼宇名称')).toEqual(['仅站点', '空白甲']);
  });

  test.each([
    { case: 'no firms', firms: 0, full: 0, unsplit: 0, condition: '尚无入驻单位' },
    { case: 'no members', firms: 4, full: 0, unsplit: 0, condition: '入驻单位没有党员' },
    { case: 'two full members', firms: 4, full: 2, unsplit: 0, condition: '正式党员不足 3 名' },
    { case: 'three full members', firms: 4, full: 3, unsplit: 0, condition: '具备组建条件' },
    { case: 'three nobody told apart', firms: 4, full: 0, unsplit: 3, condition: '具备组建条件' },
  ])('a building with $case: $condition', ({ firms, full, unsplit, condition }) => {
    const building = aBuilding({
      ...blank,
      firms: { independent: 0, joint: 0, dueNotSetUp: 0, fewMembers: 0, noMembers: firms },
      members: { full, probationary: 0, elsewhere: 0, unsplit },
    });
    expect(cellsOf([building], '组建条件')).toEqual([condition]);
  });

  test('合计 adds up its rows, and what people fill in by hand stays blank', () => {
    const buildings = [aBuilding({ name: 'A', ...blank }), aBuilding({ name: 'B', ...blank })];
    const report = buildBlankBuildingsReport(anInput({ summary: aSummary(buildings) }));
    expect(report.total?.cells[0]).toMatchObject({ figure: 14 });
    expect(cellsOf(buildings, '责任人')).toEqual([null, null]);
    expect(report.total?.cells.length).toBe(report.columns.length - (report.total?.span ?? 0));
  });

  test('every word exists in both languages', () => {
    for (const lang of ['zh', 'en'] as const) {
      const summary = aSummary([aBuilding({ ...blank })]);
      expect(JSON.stringify(buildBlankBuildingsReport(anInput({ lang, summary })))).not.toMatch(
        /report\.[a-z]|\{\{/i,
      );
    }
  });
});
