/** Proposed joint branches: why these firms, and why others are left. */
export const jointPlan = {
  tier: { building: '同一楼宇', station: '同一服务站点', community: '同一社区' },
  reason: {
    building: '同在{{building}}',
    floor: '同在{{building}} {{floor}} 层',
    floors: '同在{{building}} {{from}} 至 {{to}} 层',
    neighbours: '{{buildings}}同属{{area}}，本楼内凑不成，跨楼联合',
    industry: '同属{{industry}}行业',
    created: '合计正式党员 {{fullMembers}} 名（满 {{needed}} 名可建）',
    joined: '并入后覆盖 {{units}} 家单位（一般不超过 {{limit}} 家），正式党员 {{fullMembers}} 名',
    unsplit: '{{firms}} 家未分正式、预备党员，须先核实',
    separator: '；',
  },
  left: {
    'branches-full':
      '附近的联合党支部已满（一般不超过 {{maxUnits}} 家单位、{{maxMembers}} 名党员），余下的凑不成新支部',
    'too-few-in-building': '本楼内凑不满 {{fullMembers}} 名正式党员，可到街道范围再排',
    'too-few-nearby': '本楼、同一站点和社区内都凑不满 {{fullMembers}} 名正式党员',
    'no-building': '没有登记所在楼宇',
    due: '正式党员已满 {{fullMembers}} 名，应单独建立',
    'no-members': '没有党员',
    'members-not-set': '未填党员人数',
  },
  split: {
    holds:
      '{{firms}}正式党员已满 {{needed}} 名，应从{{org}}分出单独建立；余下 {{units}} 家单位、正式党员 {{fullMembers}} 名，支部可以保留。',
    broken:
      '{{firms}}正式党员已满 {{needed}} 名，应从{{org}}分出单独建立；余下 {{units}} 家单位、正式党员 {{fullMembers}} 名，不足以保留支部，须并入其他联合党支部或撤销。',
  },
} as const;
