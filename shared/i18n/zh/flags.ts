/** Broken rules: what is wrong, where the rule stands, what to do next. */
export const flags = {
  rule: {
    'blank-building': '空白楼宇',
    'due-not-set-up': '应建未建',
    'joint-though-due': '联合覆盖但应单独建立',
    'joint-too-many-units': '联合党组织覆盖单位过多',
    'org-of-departed-firm': '所在单位已不在册的党组织',
    'station-missing': '没有服务站点',
  },
  level: { high: '高', middle: '中', low: '低' },
  sentence: {
    'blank-building':
      '{{name}}没有楼宇党组织；入驻单位 {{firms}} 家，其中已有党组织的 {{organized}} 家，党员 {{members}} 名。',
    'due-not-set-up': '{{name}}有正式党员 {{members}} 名（满 {{threshold}} 名应建），尚未建立党组织。',
    'due-not-set-up-by-total':
      '{{name}}有党员 {{members}} 名（未分正式、预备，正式党员满 {{threshold}} 名应建），尚未建立党组织。',
    'joint-though-due':
      '{{name}}有正式党员 {{members}} 名（满 {{threshold}} 名应建），目前由联合党组织覆盖，应单独建立。',
    'joint-too-many-units': '{{name}}覆盖 {{units}} 家单位，一般不超过 {{limit}} 家。',
    'org-of-departed-firm': '{{name}}所在单位已停用或迁出，党组织仍在册。',
    'station-missing': '{{name}}没有服务站点；入驻单位 {{firms}} 家。',
  },
  next: {
    'blank-building': '依托物业公司或产权单位筹建楼宇党组织',
    'due-not-set-up': '核实正式党员人数，指导该单位申请单独建立党组织',
    'joint-though-due': '指导该单位单独建立党组织，并调整联合党组织的覆盖单位',
    'joint-too-many-units': '按地域、行业把覆盖单位分到两个联合党组织',
    'org-of-departed-firm': '报上级党组织，及时调整或撤销',
    'station-missing': '为该楼宇指定服务站点',
  },
  source: {
    'article-unconfirmed': '{{source}}（条号待核）',
    unconfirmed: '{{source}}（待核）',
    unknown: '来源待核',
  },
} as const;
