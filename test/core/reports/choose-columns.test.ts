import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCoverageReport } from '#core/reports/builders/build-coverage-report.ts';
import { choosableColumns, chooseColumns } from '#core/reports/choose-columns.ts';
import { anInput } from './an-input.ts';

const report = buildCoverageReport(anInput());
const keys = choosableColumns(report).map(({ key }) => key);

describe('a report without some of its columns', () => {
  test('is the report itself when none is left out', () => {
    expect(chooseColumns(report, [])).toBe(report);
  });

  test('keeps number and name, whatever is left out', () => {
    const { columns } = chooseColumns(report, [...keys, '序号', '楼宇名称']);
    expect(columns.map(({ header }) => header)).toEqual(['序号', '楼宇名称']);
  });

  test('has a cell of every line and of 合计 for each column that is left, the figures of its own column', () => {
    fc.assert(
      fc.property(fc.subarray(keys), (hidden) => {
        const chosen = chooseColumns(report, hidden);
        const { total, columns } = chosen;
        for (const row of chosen.rows) expect(row).toHaveLength(columns.length);
        expect((total?.span ?? 0) + (total?.cells.length ?? 0)).toBe(columns.length);
        const at = (header: string, { columns: all }: typeof report) =>
          all.findIndex((column) => column.header === header);
        for (const column of columns) {
          const [now, before] = [at(column.header, chosen), at(column.header, report)];
          if (report.columns.filter(({ header }) => header === column.header).length > 1) continue;
          expect(chosen.rows.map((row) => row[now])).toEqual(report.rows.map((row) => row[before]));
        }
      }),
    );
  });
});
