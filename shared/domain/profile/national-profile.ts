import type { Rule, RuleProfile } from './rule-profile.ts';

const CONSTITUTION = '《中国共产党章程》';
const BRANCH_REGULATION = '《中国共产党支部工作条例（试行）》';

const UNSOURCED = {
  unit: '',
  wording: null,
  sourceTitle: null,
  article: null,
  docNo: null,
  confirmed: 'none',
  effectiveFrom: null,
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
  'committee-members': {
    ...UNSOURCED,
    value: 7,
    unit: '名',
    wording: '有正式党员7人以上的党支部，应当设立党支部委员会。',
    sourceTitle: BRANCH_REGULATION,
    article: '第二十条',
    confirmed: 'text',
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
  'org-follows-firm': {
    ...UNSOURCED,
    value: true,
    sourceTitle: BRANCH_REGULATION,
    article: '第七条',
  },
  staffing: { ...UNSOURCED, value: null, unit: '户' },
};
