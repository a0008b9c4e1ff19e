/** Names of the official partition and why a firm or building is where it is. */
export const coverage = {
  class: {
    independent: '独立',
    joint: '联合',
    'due-not-set-up': '应建未建',
    'few-members': '仅有个别党员',
    'no-members': '没有党员',
  },
  reason: {
    'own-org': '已单独建立党组织',
    'reported-independent': '按名册填报：单独建立',
    'joint-org': '由联合党组织覆盖',
    'joint-org-though-due': '由联合党组织覆盖，但正式党员已够单独建立',
    'reported-joint': '按名册填报：联合建立',
    'reported-joint-though-due': '按名册填报：联合建立，但正式党员已够单独建立',
    'full-members-reached': '正式党员已够单独建立，尚未建立党组织',
    'member-total-reached': '党员总数已够（未分正式、预备），尚未建立党组织',
    'some-full-members': '有正式党员，不够单独建立',
    'only-probationary': '只有预备党员',
    'few-in-total': '有党员（未分正式、预备），不够单独建立',
    'no-members': '没有党员',
    'members-not-set': '未填党员人数，按没有党员计',
  },
  building: {
    'with-org': '有楼宇党组织',
    'station-only': '空白（有站点）',
    blank: '空白',
  },
} as const;
