import { addDays, type Day, daysBetween } from '../../day/day.ts';
import type { MeetingKind } from '../../org/meeting-kind.ts';
import type { RuleId } from '../../profile/rule-profile.ts';
import type { FlagFinder, Found } from '../flag-finding.ts';
import { type Period, periodOf } from '../period.ts';

/** How often each kind of meeting is held, and from how many days before the end of its period on it is due. */
const CADENCES = {
  members: { period: 'quarter', brokenRule: 'meetings-per-quarter', ahead: 30 },
  committee: { period: 'month', brokenRule: 'committee-meetings-per-month', ahead: 10 },
  'org-life': { period: 'year', brokenRule: 'org-life-per-year', ahead: 60 },
  review: { period: 'year', brokenRule: 'reviews-per-year', ahead: 60 },
} as const satisfies Record<MeetingKind, { period: Period; brokenRule: RuleId; ahead: number }>;

/**
 * Branches that held fewer meetings in the last full period than they should, and those that have not yet held this
 * period's near its end. Only where somebody keeps meetings of that kind for the branch: one without any is unknown,
 * not idle.
 */
export const findMeetings: FlagFinder = ({ asOf, foundedOrgs, meetings }, profile) => {
  const found: Found[] = [];
  const branches = new Map(foundedOrgs.filter(({ kind }) => kind === 'branch').map((org) => [org.id, org]));
  for (const { orgId, kind, days } of meetings) {
    const org = branches.get(orgId);
    if (!org) continue;
    const { period, brokenRule, ahead } = CADENCES[kind];
    const needed = profile[brokenRule].value;
    const now = periodOf(asOf, period);
    const last = periodOf(addDays(now.from, -1), period);
    const about = { subject: { kind: 'org', id: org.id }, buildingId: org.buildingId, brokenRule } as const;
    const inPeriod = ({ from, to }: { from: Day; to: Day }) =>
      days.filter((day) => day >= from && day <= to && day <= asOf).length;
    const keptSince = days[0] ?? asOf;
    if (keptSince <= last.to && inPeriod(last) < needed) {
      const params = { meeting: kind, held: inPeriod(last), needed, from: last.from, to: last.to };
      found.push({ rule: 'meetings-missed', ...about, params });
    }
    const left = daysBetween(asOf, now.to);
    if (inPeriod(now) < needed && left <= ahead) {
      const params = { meeting: kind, held: inPeriod(now), needed, to: now.to, days: left };
      found.push({ rule: 'meeting-due', ...about, params });
    }
  }
  return found;
};
