import { describe, expect, it } from 'vitest';
import type { SheetSummary } from '#shared/contract/roster.ts';
import {
  groupProblems,
  groupSkipped,
  rowRanges,
} from '../../../../renderer/src/features/import/group-problems.ts';
import { needsBuilding } from '../../../../renderer/src/features/import/needs-building.ts';
import { isRosterFile } from '../../../../renderer/src/features/import/roster-files.ts';

type Problem = SheetSummary['problems'][number];

const problem = (row: number, code: string, level: Problem['level']): Problem => ({
  row,
  column: '统一社会信用代码',
  level,
  code,
  params: {},
  value: null,
});

function aSheet(values: Partial<SheetSummary>): SheetSummary {
  return {
    name: 'Sheet1',
    kind: 'table',
    hidden: false,
    taken: true,
    fingerprint: '',
    decided: null,
    remembered: null,
    wordings: [],
    hiddenRows: { count: 0, taken: true },
    headerRows: [1],
    columns: [],
    building: null,
    firms: 1,
    tenancies: 1,
    skipped: [],
    problems: [],
    form: null,
    ...values,
  };
}

const previewOf = (sheet: SheetSummary) => ({
  files: [
    {
      file: 'a.xlsx',
      key: 'a.xlsx',
      format: 'xlsx',
      encoding: null,
      unreadable: 0,
      sheets: [sheet],
      refused: null,
      hash: '',
      importedAt: null,
    },
  ],
});

describe('problems of a sheet', () => {
  it('puts errors before more frequent warnings and keeps the first three lines of each kind', () => {
    const groups = groupProblems([
      ...[1, 2, 3, 4, 5].map((row) => problem(row, 'uscc-check-digit', 'warning')),
      problem(9, 'uscc-number', 'error'),
    ]);
    expect(groups.map(({ code, count }) => [code, count])).toEqual([
      ['uscc-number', 1],
      ['uscc-check-digit', 5],
    ]);
    expect(groups[1]?.examples.map(({ row }) => row)).toEqual([1, 2, 3]);
  });

  it('does not mix one code at two levels', () => {
    expect(groupProblems([problem(1, 'x', 'info'), problem(2, 'x', 'error')])).toHaveLength(2);
  });

  it('groups skipped lines by reason', () => {
    const skipped = [
      { row: 1, reason: 'title' },
      { row: 99, reason: 'total' },
      { row: 2, reason: 'title' },
    ];
    expect(groupSkipped(skipped)).toEqual([
      { reason: 'title', rows: [1, 2] },
      { reason: 'total', rows: [99] },
    ]);
  });

  it.each([
    [[], ''],
    [[7], '7'],
    [[3, 1, 2, 9], '1–3, 9'],
    [[4, 4], '4'],
  ])('says the lines %j as “%s”', (rows, text) => {
    expect(rowRanges(rows)).toBe(text);
  });
});

describe('asking for the building', () => {
  const column = {
    key: '楼宇名称',
    header: '楼宇名称',
    letter: 'A',
    field: 'building',
    confidence: 1,
    reason: 'alias',
    merge: 'filled-replaces' as const,
    sample: '恒信大厦',
  };

  it('asks when neither title nor column names it', () => {
    expect(needsBuilding(previewOf(aSheet({})))).toBe(true);
  });

  it.each([
    ['the title names it', aSheet({ building: '恒信大厦' })],
    ['a column names it', aSheet({ columns: [column] })],
    ['the sheet is no table', aSheet({ kind: 'form' })],
    ['the sheet is left out', aSheet({ taken: false })],
  ])('does not ask when %s', (_, sheet) => {
    expect(needsBuilding(previewOf(sheet))).toBe(false);
  });
});

describe('files of a folder', () => {
  it.each(['~$名册.xlsx', '.名册.xlsx', '说明.docx', '照片.jpg', '名册'])('leaves %s out', (name) => {
    expect(isRosterFile(name)).toBe(false);
  });

  it.each(['名册.xlsx', '名册.XLS', '名册.et', '名册.csv', '导出.html'])('takes %s', (name) => {
    expect(isRosterFile(name)).toBe(true);
  });
});
