import type { ReportInput } from '#core/reports/builders/report-input.ts';
import { NATIONAL_PROFILE } from '#shared/domain/profile/national-profile.ts';
import { aBuilding, aSummary } from './a-summary.ts';

/** What a report is made of: one building, the national rules and a filled-in sign-off unless told otherwise. */
export function anInput(change: Partial<ReportInput> = {}): ReportInput {
  return {
    summary: aSummary([aBuilding()]),
    workers: 1,
    profile: NATIONAL_PROFILE,
    signOff: {
      office: '南京西路街道',
      head: '王建国',
      reviewer: '',
      preparer: '李敏',
      phone: '021-62531234',
    },
    lang: 'zh',
    filledInOn: '2026-11-23',
    ...change,
  };
}
