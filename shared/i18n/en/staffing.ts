export const staffing = {
  range: '{{workers}} for {{minFirms}}–{{maxFirms}} firms',
  notSet: 'Not set',
  state: { short: 'Short', inside: 'Within range', below: 'Fewer firms than the range', surplus: 'Surplus' },
} as const;
