/** Firms per full-time worker beside the range that the office has set. */
export const staffing = {
  range: '每 {{minFirms}}–{{maxFirms}} 户 {{workers}} 名',
  notSet: '未设定',
  state: { short: '缺编', inside: '合标准', below: '户数低于标准', surplus: '超编' },
} as const;
