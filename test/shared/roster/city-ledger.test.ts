import { expect, test } from 'vitest';
import { recogniseSheet } from '#shared/domain/roster/recognise-sheet.ts';
import { aGrid } from '#test/builders/a-grid.ts';

/** The export of a city system: groups in line 1, columns in line 2, the choices to tick in line 3. */
const GROUPS: [string, [string, ...string[]][]][] = [
  ['单位', [['']]],
  ['企业座落地', [['园区'], ['楼宇'], ['其他']]],
  ['是否为亿元楼宇(是、否)', [['']]],
  ['所在园区、商务楼宇名称', [['']]],
  [
    '企业基本情况',
    [
      ['企业名称'],
      ['企业注册地'],
      ['企业经营地'],
      ['联系电话'],
      ['企业类型', '私营企业', '港澳台商投资企业', '外商投资企业'],
      ['年营业收入(万元)'],
      ['从业人员数量(名)'],
      ['是否规模以上企业(是、否)'],
    ],
  ],
  ['企业出资人情况', [['企业出资人姓名'], ['是否是党员'], ['是否兼任党组织书记']]],
  [
    '党组织设置情况',
    [
      ['是否建立党组织'],
      ['党组织成立时间'],
      ['党组织组建形式', '单独建立', '联合建立', '网格建立'],
      ['党组织类别', '党支部', '党总支', '党委'],
      ['未建立党组织原因', '没有党员', '企业出资人不支持', '上级党组织未及时指导', '外商投资企业'],
    ],
  ],
  [
    '党组织书记情况',
    [['党组织书记姓名'], ['来源', '出资人担任', '中层管理人员担任', '上级党组织选派', '其他人员担任']],
  ],
  ['党务工作者情况', [['企业党务工作者人数'], ['专职人数']]],
  [
    '党务队伍建设情况',
    [
      ['组织关系在非公企业的党员总数'],
      ['35岁以下人数'],
      ['中层管理人员人数'],
      ['组织关系不在非公企业的党员总数'],
      ['农村党员数'],
      ['近3年新发展党员数'],
    ],
  ],
  ['群团部门设置情况', [['是否健全群团组织', '公会', '共青团', '妇联']]],
  ['基础保障情况', [['是否有单独活动场所'], ['使用面积']]],
];

interface Layout {
  lines: string[][];
  merges: string[];
  /** `group/column/choice` of every column. */
  paths: string[];
}

function letters(index: number): string {
  return (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}

function layOut(): Layout {
  const layout: Layout = { lines: [[], [], []], merges: [], paths: [] };
  const merge = (from: number, top: number, to: number, bottom: number) => {
    if (from !== to || top !== bottom) layout.merges.push(`${letters(from)}${top}:${letters(to)}${bottom}`);
  };
  for (const [group, columns] of GROUPS) {
    const start = layout.paths.length;
    for (const [name, ...choices] of columns) {
      const first = layout.paths.length;
      for (const choice of choices.length > 0 ? choices : ['']) {
        const at = layout.paths.length;
        layout.lines[0]?.push(at === start ? group : '');
        layout.lines[1]?.push(at === first ? name : '');
        layout.lines[2]?.push(choice);
        layout.paths.push([group, name, choice].filter(Boolean).join('/'));
      }
      if (name !== '') merge(first, 2, layout.paths.length - 1, choices.length > 0 ? 2 : 3);
    }
    merge(start, 1, layout.paths.length - 1, columns[0]?.[0] === '' ? 3 : 1);
  }
  return layout;
}

test('a ledger of three header lines is read column by column, its ticks folded into choices', () => {
  const { lines, merges, paths } = layOut();
  const answers: Record<string, string> = {
    '企业座落地/楼宇': '√',
    '是否为亿元楼宇(是、否)': '是',
    '所在园区、商务楼宇名称': '恒信大厦',
    '企业基本情况/企业名称': '上海海拓贸易有限公司',
    '企业基本情况/联系电话': '021-51003252',
    '企业基本情况/企业类型/外商投资企业': '√',
    '企业基本情况/年营业收入(万元)': '1,200',
    '企业基本情况/从业人员数量(名)': '56',
    '企业出资人情况/是否是党员': '否',
    '党组织设置情况/是否建立党组织': '是',
    '党组织设置情况/党组织成立时间': '2019.6',
    '党组织设置情况/党组织组建形式/联合建立': '√',
    '党组织设置情况/党组织类别/党总支': '√',
    '党组织书记情况/党组织书记姓名': '王敏',
    '党组织书记情况/来源/中层管理人员担任': '√',
    '党务工作者情况/专职人数': '9',
    '党务队伍建设情况/组织关系在非公企业的党员总数': '5',
    '党务队伍建设情况/35岁以下人数': '3',
    '党务队伍建设情况/组织关系不在非公企业的党员总数': '2',
    '党务队伍建设情况/农村党员数': '1',
    '群团部门设置情况/是否健全群团组织/共青团': '√',
  };
  const line = paths.map((path) => answers[path] ?? '');
  const sheet = recogniseSheet(aGrid([...lines, line, line], { merges }), { fileName: '台账.xls' });
  expect(sheet.headerRows).toEqual([1, 2, 3]);
  expect(sheet.columns.map(({ header }) => header)).toEqual(paths);
  expect(sheet.rows[0]?.values).toEqual({
    taxBuilding: true,
    building: '恒信大厦',
    name: '上海海拓贸易有限公司',
    registeredAddress: null,
    phone: '021-51003252',
    kind: 'foreign',
    revenue: 1200,
    staffCount: 56,
    aboveScale: null,
    founderIsMember: false,
    orgSetUp: true,
    orgFoundedOn: '2019-06',
    orgForm: 'joint',
    orgKind: 'general-branch',
    notSetUpReason: null,
    secretary: '王敏',
    secretarySource: 'manager',
    memberTotal: 5,
    membersElsewhere: 2,
  });
});
