import { describe, expect, test } from 'vitest';
import { recogniseSheet } from '#shared/domain/roster/recognise-sheet.ts';
import type { RecognisedSheet } from '#shared/domain/roster/recognised-sheet.ts';
import type { SheetGrid } from '#shared/domain/roster/sheet-grid.ts';
import { aGrid } from '#test/builders/a-grid.ts';
import { aUscc } from '#test/builders/a-uscc.ts';

function recognise(grid: SheetGrid): RecognisedSheet {
  return recogniseSheet(grid, { fileName: '名册.xlsx' });
}

const HEADER = '序号|企业名称|统一社会信用代码|楼层|房号|员工人数|党员人数';

function firm(number: number, name = `上海海拓${number}号贸易有限公司`): string {
  return `${number}|${name}|${aUscc(number)}|${number}|${number}01|${number * 10}|${number}`;
}

describe('lines that are no firm', () => {
  test('totals, subtotals and running totals anywhere', () => {
    const sheet = recognise(
      aGrid([HEADER, firm(1), '小计||||||1', firm(2), '|合　计|||||3', '累计（2家）||||||3', '共计2家']),
    );
    expect(sheet.rows.map(({ row }) => row)).toEqual([2, 4]);
    expect(sheet.skipped).toEqual([3, 5, 6, 7].map((row) => ({ row, reason: 'total' })));
  });

  test('the title and the header of a further page', () => {
    const title = '中环广场入驻企业花名册||||||第1页';
    const sheet = recognise(
      aGrid([title, HEADER, firm(1), title.replace('第1页', '第2页'), HEADER, firm(2)]),
    );
    expect(sheet.titleBuilding).toBe('中环广场');
    expect(sheet.rows.map(({ row }) => row)).toEqual([3, 6]);
    expect(sheet.problems).toEqual([]);
    expect(sheet.skipped).toEqual([
      { row: 1, reason: 'title' },
      { row: 4, reason: 'title' },
      { row: 5, reason: 'repeated-header' },
    ]);
  });

  test('a firm whose name contains 合计 stays a firm', () => {
    const sheet = recognise(aGrid([HEADER, '1|上海合计科技有限公司||1|101|10|1', firm(2)]));
    expect(sheet.rows).toHaveLength(2);
  });

  test.each([
    '填表人：王敏|||审核人：|||填报时间：2026年9月30日',
    '负责人（签名）：||||填表人（签名）：',
    '|填报单位（盖章）：恒信大厦物业',
    '审核人 李刚',
  ])('the signature line %s', (line) => {
    expect(recognise(aGrid([HEADER, firm(1), line])).skipped).toEqual([{ row: 3, reason: 'signature' }]);
  });

  test.each(['注：本表由物业填写', '备注：党员人数含预备党员', '说明:按季度上报', '※ 请勿改动表头'])(
    'the note %s',
    (line) => {
      expect(recognise(aGrid([HEADER, firm(1), line])).skipped).toEqual([{ row: 3, reason: 'note' }]);
    },
  );

  test('blank lines, and lines that were only numbered', () => {
    const sheet = recognise(aGrid([HEADER, firm(1), [], '2|', firm(3)]));
    expect(sheet.skipped).toEqual([
      { row: 3, reason: 'blank' },
      { row: 4, reason: 'blank' },
    ]);
    expect(sheet.rows).toHaveLength(2);
  });

  test('the header repeated on every page, with its title', () => {
    const sheet = recognise(aGrid([HEADER, firm(1), ['恒信大厦入驻企业名册（续）'], HEADER, firm(2)]));
    expect(sheet.rows.map(({ row }) => row)).toEqual([2, 5]);
    expect(sheet.skipped.map(({ row }) => row)).toEqual([3, 4]);
    expect(sheet.skipped[1]?.reason).toBe('repeated-header');
  });

  test('both lines of a repeated header of two lines', () => {
    const head = ['序号|单位名称|党员情况||联系人', '||正式|预备|'];
    const body = ['1|上海海拓贸易有限公司|2|1|王敏', ...head, '2|上海启元贸易有限公司|1|0|李刚'];
    const merges = ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2', 'A4:A5', 'B4:B5', 'C4:D4', 'E4:E5'];
    const sheet = recognise(aGrid([...head, ...body], { merges }));
    expect(sheet.rows.map(({ row }) => row)).toEqual([3, 6]);
    expect(sheet.rows.map(({ places }) => places.length)).toEqual([1, 1]);
  });

  test('column numbers and filling hints right below the header', () => {
    const numbers = '1|2|3|4|5|6|7';
    const hints = '|必填，与执照一致|必填，18位||如：2507|填数字|填数字';
    const sheet = recognise(aGrid([HEADER, numbers, hints, firm(1)]));
    expect(sheet.skipped.map(({ reason }) => reason)).toEqual(['note', 'note']);
    expect(sheet.rows).toHaveLength(1);
  });

  test('units right below the header', () => {
    const sheet = recognise(aGrid([HEADER, '|||||（人）|（名）', firm(1)]));
    expect(sheet.skipped).toEqual([{ row: 2, reason: 'note' }]);
    expect(sheet.problems).toEqual([]);
  });

  test('another table below, with other headings, is not read under these', () => {
    const other = '序号|社会组织名称|登记证号|负责人|联系电话';
    const sheet = recognise(aGrid([HEADER, firm(1), other, '1|静安区某协会|51310000|王敏|13678370579']));
    expect(sheet.rows).toHaveLength(1);
    expect(sheet.problems).toContainEqual(
      expect.objectContaining({ row: 3, level: 'error', code: 'second-table' }),
    );
  });

  test('a line without a name is kept and refused aloud', () => {
    const sheet = recognise(aGrid([HEADER, firm(1), `2||${aUscc(2)}|2|201|20|2`]));
    expect(sheet.rows[1]?.values.name).toBeNull();
    expect(sheet.problems).toContainEqual(
      expect.objectContaining({ row: 3, level: 'error', code: 'name-missing', column: null }),
    );
  });

  test('a firm with nothing but its name is a firm', () => {
    expect(recognise(aGrid([HEADER, firm(1), '|上海启元贸易有限公司'])).rows).toHaveLength(2);
  });
});

describe('one firm over several lines', () => {
  test('a name merged over three lines is one firm with three places', () => {
    const grid = aGrid([HEADER, firm(1), '||||102', '||||103', firm(2)], {
      merges: ['A2:A4', 'B2:B4', 'C2:C4', 'D2:D4', 'F2:F4', 'G2:G4'],
    });
    const sheet = recognise(grid);
    expect(sheet.rows).toHaveLength(2);
    expect(sheet.rows[0]?.places).toEqual([
      { row: 2, floor: '1', room: '101' },
      { row: 3, floor: '1', room: '102' },
      { row: 4, floor: '1', room: '103' },
    ]);
    expect(sheet.rows[0]?.values.memberTotal).toBe(1);
  });

  test('without merges, a line with a room and nothing else belongs to the firm above, and says so', () => {
    const sheet = recognise(aGrid([HEADER, firm(1), '|||2|201', firm(2)]));
    expect(sheet.rows.map(({ places }) => places.length)).toEqual([2, 1]);
    expect(sheet.problems).toContainEqual(
      expect.objectContaining({ code: 'place-continued', params: { count: 1 } }),
    );
  });

  test('a floor merged over several firms holds for each of them', () => {
    const grid = aGrid([HEADER, firm(1), `2|上海启元贸易有限公司|${aUscc(2)}||102|5|0`], {
      merges: ['D2:D3'],
    });
    expect(recognise(grid).rows.map(({ values }) => values.floor)).toEqual(['1', '1']);
  });

  test('a count merged over several firms goes to the first only, with a warning', () => {
    const grid = aGrid([HEADER, firm(1), `2|上海启元贸易有限公司|${aUscc(2)}|1|102|5|`], {
      merges: ['G2:G3'],
    });
    const sheet = recognise(grid);
    expect(sheet.rows.map(({ values }) => values.memberTotal)).toEqual([1, null]);
    expect(sheet.problems).toContainEqual(
      expect.objectContaining({
        row: 2,
        column: '党员人数',
        level: 'warning',
        code: 'merged-count',
        params: { lines: 2 },
      }),
    );
  });

  test('a line that names a building heads the firms below it', () => {
    const grid = aGrid([HEADER, ['恒信大厦'], firm(1), ['嘉澜中心'], firm(2)]);
    const sheet = recognise(grid);
    expect(sheet.rows.map(({ values }) => values.building)).toEqual(['恒信大厦', '嘉澜中心']);
    expect(sheet.skipped.map(({ reason }) => reason)).toEqual(['title', 'title']);
  });
});

describe('buildings and rooms', () => {
  const header = '楼宇名称|企业名称|房号';

  test('a building named once above its firms is carried down, and says so', () => {
    const sheet = recognise(
      aGrid([
        header,
        '恒信大厦|海拓公司|101',
        '|启元公司|102',
        '|明德公司|103',
        '嘉澜中心|维思公司|1',
        '|方略公司|2',
      ]),
    );
    expect(sheet.rows.map(({ values }) => values.building)).toEqual([
      ...Array(3).fill('恒信大厦'),
      ...Array(2).fill('嘉澜中心'),
    ]);
    expect(sheet.problems).toContainEqual(
      expect.objectContaining({ column: '楼宇名称', code: 'building-carried', params: { count: 3 } }),
    );
  });

  test('a building that was forgotten once stays blank', () => {
    const sheet = recognise(
      aGrid([header, '恒信大厦|海拓公司|101', '|启元公司|102', '嘉澜中心|明德公司|103']),
    );
    expect(sheet.rows[1]?.values.building).toBeNull();
  });

  test('a room that became a date is refused', () => {
    const sheet = recognise(aGrid([header, ['恒信大厦', '海拓公司', { day: '2026-12-01' }]]));
    expect(sheet.rows[0]).toMatchObject({ values: { room: null }, refused: ['floor', 'room'] });
    expect(sheet.problems).toContainEqual(
      expect.objectContaining({ level: 'error', code: 'place-is-date', params: { day: '2026-12-01' } }),
    );
  });

  test('a firm called 中心 that fills only its name is no heading line', () => {
    const sheet = recognise(aGrid(['企业名称|员工人数|联系人', '海拓公司|5|王敏', '静安区环球金融中心||']));
    expect(sheet.rows.map(({ values }) => values.name)).toEqual(['海拓公司', '静安区环球金融中心']);
  });
});

describe('members', () => {
  const header = '企业名称|党员人数|其中：预备|从业人员数';

  test('total less probationary gives the full members, and says so', () => {
    const sheet = recognise(aGrid([header, '上海海拓贸易有限公司|5名|1|20', '上海启元贸易有限公司|2||20']));
    expect(sheet.rows.map(({ values }) => [values.memberTotal, values.fullMembers])).toEqual([
      [5, 4],
      [2, 2],
    ]);
    expect(sheet.problems).toContainEqual(
      expect.objectContaining({ level: 'info', code: 'members-derived', params: { count: 2 } }),
    );
  });

  test('a total alone stays a total', () => {
    const sheet = recognise(aGrid(['企业名称|党员人数', '上海海拓贸易有限公司|5']));
    expect(sheet.rows[0]?.values).toEqual({ name: '上海海拓贸易有限公司', memberTotal: 5 });
  });

  test('a cell that tells the probationary members of its total is split', () => {
    const sheet = recognise(aGrid(['企业名称|党员人数', '上海海拓贸易有限公司|3名（预备1名）']));
    expect(sheet.rows[0]?.values).toMatchObject({ memberTotal: 3, probationaryMembers: 1, fullMembers: 2 });
  });

  test.each([
    ['上海海拓贸易有限公司|2|3|20', 'members-do-not-add-up'],
    ['上海海拓贸易有限公司|5|0|4', 'members-exceed-staff'],
  ])('%s is warned of as %s', (line, code) => {
    expect(recognise(aGrid([header, line])).problems).toContainEqual(
      expect.objectContaining({ row: 2, level: 'warning', code }),
    );
  });

  test('as many members as staff is fine', () => {
    const codes = recognise(aGrid([header, '上海海拓贸易有限公司|5|0|5'])).problems.map(({ code }) => code);
    expect(codes).toEqual(['members-derived']);
  });

  test('full and probationary that make another total are warned of', () => {
    const sheet = recognise(aGrid(['企业名称|正式党员|预备党员|党员总数', '上海海拓贸易有限公司|3|1|5']));
    expect(sheet.problems).toContainEqual(
      expect.objectContaining({ code: 'members-do-not-add-up', params: { total: 5, parts: 4 } }),
    );
  });
});

describe('what is said of cells', () => {
  test('a refused cell is null, named as refused and reported with what stood there', () => {
    const sheet = recognise(
      aGrid(['企业名称|统一社会信用代码', ['上海海拓贸易有限公司', 913101150123456800]]),
    );
    expect(sheet.rows[0]).toMatchObject({ values: { uscc: null }, refused: ['uscc'] });
    expect(sheet.problems).toEqual([
      {
        row: 2,
        column: '统一社会信用代码',
        level: 'error',
        code: 'uscc-numeric',
        params: {},
        value: '913101150123456800',
      },
    ]);
  });

  test('tidied spellings are one line per column with their count', () => {
    const lines = [1, 2, 3].map((n) => `上海海拓${n} 贸易有限公司 |${aUscc(n).toLowerCase()}`);
    const sheet = recognise(aGrid(['企业名称|统一社会信用代码', ...lines]));
    const tidied = sheet.problems.filter(({ code }) => code === 'tidied');
    expect(tidied.map(({ column, params }) => [column, params])).toEqual([
      ['企业名称', { count: 3 }],
      ['统一社会信用代码', { count: 3 }],
    ]);
  });

  test('remarks beyond fifty of a kind are counted, errors never', () => {
    const lines = Array.from({ length: 80 }, (_, i) => `上海海拓${i}贸易有限公司|约${i + 1}人|${aUscc(i)}X`);
    const { problems } = recognise(aGrid(['企业名称|员工人数|统一社会信用代码', ...lines]));
    expect(problems.filter(({ code }) => code === 'count-approximate')).toHaveLength(50);
    expect(problems.find(({ code }) => code === 'more-of-same')?.params).toEqual({ count: 30 });
    expect(problems.filter(({ code }) => code === 'uscc-length')).toHaveLength(80);
  });
});
