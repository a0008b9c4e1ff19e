/** How a Party org is set up: for a whole building, by one firm alone, or by several firms jointly. */
export const ORG_FORMS = ['building', 'independent', 'joint'] as const;
export type OrgForm = (typeof ORG_FORMS)[number];

/** 党委 · 党总支 · 党支部 · 临时党支部 */
export const ORG_KINDS = ['committee', 'general-branch', 'branch', 'temporary-branch'] as const;
export type OrgKind = (typeof ORG_KINDS)[number];

/** What a roster may say of how a firm is organized; `grid` is 网格建立. */
export const REPORTED_FORMS = ['independent', 'joint', 'grid'] as const;
export type ReportedForm = (typeof REPORTED_FORMS)[number];

/** 出资人 · 中层管理人员 · 上级选派 · 其他 */
export const SECRETARY_SOURCES = ['founder', 'manager', 'appointed', 'other'] as const;
export type SecretarySource = (typeof SECRETARY_SOURCES)[number];

/** 没有党员 · 企业出资人不支持 · 上级党组织未及时指导 · 外商投资企业 · 其他 */
export const NOT_SET_UP_REASONS = [
  'no-members',
  'founder-against',
  'not-guided',
  'foreign-firm',
  'other',
] as const;
export type NotSetUpReason = (typeof NOT_SET_UP_REASONS)[number];
