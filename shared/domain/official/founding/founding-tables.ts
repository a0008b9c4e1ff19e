import { BLANK } from '../cite-rule.ts';
import { type Letter, note } from '../letter.ts';
import { countFull, countMembers, type FoundingFacts, type FoundingFirm } from './founding-facts.ts';

const UNSIGNED = { addressee: null, attachments: [], signer: null, day: '', postscript: null };

/** The registry holds no members by name: lines to write them in, as many as each firm has members. */
const FEWEST_LINES = 3;
/** Of a firm with very many members further lines are copied by hand. */
const MOST_LINES = 200;

const ROSTER_HEADINGS: readonly [header: string, width: number][] = [
  ['序号', 5],
  ['姓名', 9],
  ['性别', 5],
  ['民族', 6],
  ['出生年月', 9],
  ['学历', 8],
  ['入党时间', 10],
  ['转正时间', 10],
  ['所在单位', 20],
  ['组织关系所在党组织', 18],
  ['联系电话', 12],
];

/** 党员花名表: a line for each member, the firm filled in, the person's data left to be written by hand. */
export function writeMemberRoster({ firms, org }: FoundingFacts): Letter {
  const lines = firms.flatMap((firm) =>
    Array.from({ length: Math.min(MOST_LINES, Math.max(FEWEST_LINES, countMembers(firm))) }, () => firm.name),
  );
  return {
    ...UNSIGNED,
    name: '4 党员花名表',
    title: `${org}党员花名表`,
    blocks: [
      {
        kind: 'table',
        columns: ROSTER_HEADINGS.map(([header, width]) => ({ header, width })),
        rows: lines.map((name, i) =>
          ROSTER_HEADINGS.map(([header]) =>
            header === '序号' ? String(i + 1) : header === '所在单位' ? name : '',
          ),
        ),
      },
      note(`负责人：${BLANK}　　填表人：${BLANK}　　填表日期：${BLANK}`),
    ],
    landscape: true,
  };
}

/** 非公有制企业党建工作情况登记表 of one firm. */
export function writeRegistration(firm: FoundingFirm, number: number): Letter {
  const say = (value: string | number | null) => (value === null ? BLANK : String(value));
  const room = [firm.floor && `${firm.floor}层`, firm.room && `${firm.room}室`].filter(Boolean).join('');
  const pairs: [string, string][] = [
    ['单位名称', firm.name],
    ['统一社会信用代码', say(firm.uscc)],
    ['单位类型', say(firm.kind)],
    ['所属行业', say(firm.industry)],
    ['注册地址', say(firm.registeredAddress)],
    ['经营地址', firm.building === null ? BLANK : `${firm.building}${room}`],
    ['法定代表人', say(firm.legalRepresentative)],
    ['联系人', say(firm.contact)],
    ['联系电话', say(firm.phone)],
    ['从业人员数', say(firm.staffCount)],
    ['正式党员数', say(firm.fullMembers)],
    ['预备党员数', say(firm.probationaryMembers)],
    ['组织关系不在本单位党员数', say(firm.membersElsewhere)],
    ['党建指导员', say(firm.instructor)],
    ['工会、共青团、妇联组织', BLANK],
    ['活动场所和面积', BLANK],
  ];
  const rows = Array.from({ length: pairs.length / 2 }, (_, i) => [
    ...(pairs[2 * i] ?? []),
    ...(pairs[2 * i + 1] ?? []),
  ]);
  return {
    ...UNSIGNED,
    name: `5-${number} 登记表（${firm.name}）`,
    title: '非公有制企业党建工作情况登记表',
    blocks: [
      {
        kind: 'table',
        columns: [
          { header: '项目', width: 19 },
          { header: '内容', width: 31, align: 'left' },
          { header: '项目', width: 19 },
          { header: '内容', width: 31, align: 'left' },
        ],
        rows,
      },
      note(`填报单位（盖章）：${BLANK}　　填表人：${BLANK}　　填表日期：${BLANK}`),
    ],
    landscape: false,
  };
}

const ASKED: readonly [keyof FoundingFirm, string][] = [
  ['uscc', '统一社会信用代码'],
  ['kind', '单位类型'],
  ['registeredAddress', '注册地址'],
  ['building', '所在楼宇'],
  ['legalRepresentative', '法定代表人'],
  ['contact', '联系人'],
  ['phone', '联系电话'],
  ['staffCount', '从业人员数'],
  ['fullMembers', '正式党员数'],
];

/** 缺件清单: what has to be collected, what the registry lacks, and whether there are members enough. */
export function writeMissingPapers(facts: FoundingFacts): Letter {
  const { firms, org, profile } = facts;
  const isJoint = firms.length > 1;
  const needed = profile['full-members-for-org'].value;
  const full = countFull(facts);
  const rows: [string, string, string][] = [
    ['成立党组织的申请', '已起草', `由${isJoint ? '各单位' : '单位'}核对、补全空白处后盖章`],
    ['请示', '已起草', '补全空白处后盖章'],
    ['批复', '已起草', '供上级参考'],
    ['党员花名表', '待填', `已按登记的党员数留出空行，姓名等由支部填写`],
    ...firms.flatMap((firm): [string, string, string][] => {
      const lacking = ASKED.flatMap(([field, label]) => (firm[field] === null ? [label] : []));
      const members = countMembers(firm);
      return [
        [
          `登记表（${firm.name}）`,
          lacking.length === 0 ? '已填好' : '待补',
          lacking.length === 0 ? '单位核对后盖章' : `台账缺：${lacking.join('、')}`,
        ],
        [`营业执照副本复印件（${firm.name}）`, '待收', '1份，加盖公章'],
        [`党员身份证明（${firm.name}）`, '待收', members > 0 ? `${members}名党员各1份` : '台账未登记党员数'],
        ...((firm.membersElsewhere ?? 0) > 0
          ? ([
              [`组织关系转接（${firm.name}）`, '待办', `${firm.membersElsewhere}名党员关系不在本单位`],
            ] satisfies [string, string, string][])
          : []),
        ...(isJoint
          ? ([[`挂靠党支部承诺书（${firm.name}）`, '已起草', '单位盖章、法定代表人签字']] satisfies [
              string,
              string,
              string,
            ][])
          : []),
      ];
    }),
  ];
  return {
    ...UNSIGNED,
    name: '0 材料清单和缺件',
    title: `成立${org}材料清单`,
    blocks: [
      note(
        full >= needed
          ? `正式党员合计${full}名，达到${needed}名。`
          : `正式党员合计${full}名，不足${needed}名，暂不具备组建条件；请先核实党员数或增加联建单位。`,
      ),
      {
        kind: 'table',
        columns: [
          { header: '序号', width: 7 },
          { header: '材料', width: 40, align: 'left' },
          { header: '状态', width: 12 },
          { header: '说明', width: 41, align: 'left' },
        ],
        rows: rows.map((row, i) => [String(i + 1), ...row]),
      },
    ],
    landscape: false,
  };
}
