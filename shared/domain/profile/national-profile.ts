import type { Rule, RuleProfile } from './rule-profile.ts';

const CONSTITUTION = '《中国共产党章程》';
const BRANCH_REGULATION = '《中国共产党支部工作条例（试行）》';
const ELECTION_REGULATION = '《中国共产党基层组织选举工作条例》';
const FIRM_OPINION = '《关于加强和改进非公有制企业党的建设工作的意见（试行）》';
const ZHEJIANG_RULES = '《浙江省非公有制企业党组织工作规定（试行）》';
const COMMITTEE_SIZE = '党支部委员会由3至5人组成，一般不超过7人。';
const TERM_LADDER = '党的基层委员会每届任期一般为5年，总支部委员会、支部委员会每届任期一般为3年。';

const UNSOURCED = {
  unit: '',
  wording: null,
  sourceTitle: null,
  article: null,
  docNo: null,
  confirmed: 'none',
  confirmedBy: null,
  effectiveFrom: null,
  on: true,
  switchedFrom: null,
} as const satisfies Omit<Rule<null>, 'value'>;

/** What holds where the office has set nothing of its own. Local rules differ: each value can be overridden. */
export const NATIONAL_PROFILE: RuleProfile = {
  'full-members-for-org': {
    ...UNSOURCED,
    value: 3,
    unit: '名',
    wording:
      '企业、农村、机关、学校、医院、科研院所、街道社区、社会组织、人民解放军连队和其他基层单位，凡是有正式党员三人以上的，都应当成立党的基层组织。',
    sourceTitle: CONSTITUTION,
    article: '第三十条',
    confirmed: 'all',
  },
  'joint-max-units': {
    ...UNSOURCED,
    value: 5,
    unit: '个',
    wording:
      '正式党员不足3人的单位，应当按照地域相邻、行业相近、规模适当、便于管理的原则，成立联合党支部。联合党支部覆盖单位一般不超过5个。',
    sourceTitle: BRANCH_REGULATION,
    article: '第五条',
    confirmed: 'text',
  },
  'branch-max-members': {
    ...UNSOURCED,
    value: 50,
    unit: '名',
    wording: '党支部党员人数一般不超过50人。',
    sourceTitle: BRANCH_REGULATION,
    article: '第四条',
    confirmed: 'all',
  },
  'committee-members': {
    ...UNSOURCED,
    value: 7,
    unit: '名',
    wording: '有正式党员7人以上的党支部，应当设立党支部委员会。',
    sourceTitle: BRANCH_REGULATION,
    article: '第二十条',
    confirmed: 'text',
  },
  'committee-size': {
    ...UNSOURCED,
    value: { min: 3, max: 5 },
    unit: '名',
    wording: COMMITTEE_SIZE,
    sourceTitle: BRANCH_REGULATION,
    article: '第二十条',
    confirmed: 'text',
  },
  'committee-max-size': {
    ...UNSOURCED,
    value: 7,
    unit: '名',
    wording: COMMITTEE_SIZE,
    sourceTitle: BRANCH_REGULATION,
    article: '第二十条',
    confirmed: 'text',
  },
  'general-branch-members': {
    ...UNSOURCED,
    value: 50,
    unit: '名',
    wording: '正式党员50人以上、100人以下的，设立党的总支部委员会。',
    sourceTitle: ZHEJIANG_RULES,
  },
  'party-committee-members': {
    ...UNSOURCED,
    value: 100,
    unit: '名',
    wording: '正式党员100人以上的，设立党的基层委员会。',
    sourceTitle: ZHEJIANG_RULES,
  },
  'ladder-basis': {
    ...UNSOURCED,
    value: 'full',
    wording: '设总支、党委按正式党员人数（浙江）；有的地方按党员人数。',
    sourceTitle: ZHEJIANG_RULES,
  },
  'branch-term-years': {
    ...UNSOURCED,
    value: 3,
    unit: '年',
    wording: '村、社区党支部委员会每届任期5年，其他基层单位党支部委员会一般每届任期3年。',
    sourceTitle: BRANCH_REGULATION,
    article: '第二十一条',
    confirmed: 'all',
  },
  'general-branch-term-years': {
    ...UNSOURCED,
    value: 3,
    unit: '年',
    wording: TERM_LADDER,
    sourceTitle: ELECTION_REGULATION,
  },
  'party-committee-term-years': {
    ...UNSOURCED,
    value: 5,
    unit: '年',
    wording: TERM_LADDER,
    sourceTitle: ELECTION_REGULATION,
  },
  'term-reminder-months': {
    ...UNSOURCED,
    value: 6,
    unit: '个月',
    wording: '上级党组织提前6个月提醒做好换届准备。',
    sourceTitle: BRANCH_REGULATION,
    article: '第二十二条',
  },
  'election-delay-years': {
    ...UNSOURCED,
    value: 1,
    unit: '年',
    wording: '如需延期或者提前进行换届选举，应当报上级党组织批准，延长（提前）期限一般不超过1年。',
    sourceTitle: ELECTION_REGULATION,
    confirmed: 'text',
  },
  'approval-months': {
    ...UNSOURCED,
    value: 1,
    unit: '个月',
    wording:
      '党支部的成立，由所在乡镇（街道）或者单位基层党委召开会议研究决定并批复，批复时间一般不超过1个月。',
    sourceTitle: BRANCH_REGULATION,
    article: '第六条',
    confirmed: 'text',
  },
  'secretary-vacant-days': {
    ...UNSOURCED,
    value: 90,
    unit: '天',
    wording: '书记空缺应及时补选，必要时上级党组织可以指派。',
    sourceTitle: BRANCH_REGULATION,
    article: '第二十一条',
  },
  'meetings-per-quarter': {
    ...UNSOURCED,
    value: 1,
    unit: '次',
    wording: '党支部党员大会一般每季度召开1次。',
    sourceTitle: BRANCH_REGULATION,
    article: '第十一条',
    confirmed: 'all',
  },
  'instructor-for-few-members': {
    ...UNSOURCED,
    value: true,
    wording:
      '对未建立党组织的非公有制企业，可通过选派党建工作指导员、确定党建工作联络员、建立工会和共青团组织等方式，积极开展党的工作。',
    sourceTitle: FIRM_OPINION,
    docNo: '中办发〔2012〕11号',
    confirmed: 'text',
  },
  'instructor-staff': {
    ...UNSOURCED,
    value: 50,
    unit: '名',
    wording: '职工人数50人以上的无党员企业，要派遣党建指导员，重点组建。',
    sourceTitle: '县级非公有制企业党建工作办法（一例）',
  },
  'three-have-staff': {
    ...UNSOURCED,
    value: 10,
    unit: '名',
    wording: '有固定经营场所、有10名以上员工、有生产经营活动',
    sourceTitle: '“三有”非公有制企业统计口径',
    confirmed: 'text',
  },
  'building-org': {
    ...UNSOURCED,
    value: true,
    wording: '专业市场、商业街区、商务楼宇等，符合条件的，应当成立党支部。',
    sourceTitle: BRANCH_REGULATION,
    article: '第五条',
    confirmed: 'text',
  },
  'building-station': {
    ...UNSOURCED,
    value: true,
    wording: '每个楼宇建立党建工作站',
    sourceTitle: '静安区楼宇党建做法',
  },
  'building-sponsor': {
    ...UNSOURCED,
    value: true,
    wording: '依托物业公司、产权单位等建立楼宇党组织',
    sourceTitle: '静安区楼宇党建做法',
  },
  'org-follows-firm': {
    ...UNSOURCED,
    value: true,
    wording: '党员人数、所在单位、区域等发生变化，不再符合条件的党支部，上级党组织应当及时予以调整或者撤销。',
    sourceTitle: BRANCH_REGULATION,
    article: '第七条',
  },
  'superior-chain': {
    ...UNSOURCED,
    value: true,
    wording: '党组织的上级不能是它自己或它的下级。',
    sourceTitle: '台账一致性检查',
    confirmed: 'text',
  },
  staffing: { ...UNSOURCED, value: null, unit: '户' },
};
