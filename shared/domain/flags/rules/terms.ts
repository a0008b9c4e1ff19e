import { addDays, addMonths, type Day, daysBetween } from '../../day/day.ts';
import type { OrgKind } from '../../org/org-kind.ts';
import type { RuleId, RuleProfile } from '../../profile/rule-profile.ts';
import type { FlagFinder, Found } from '../flag-finding.ts';
import type { FlagOrg } from '../flag-world.ts';

const TERM_RULES = {
  branch: 'branch-term-years',
  'general-branch': 'general-branch-term-years',
  committee: 'party-committee-term-years',
} as const satisfies Partial<Record<OrgKind, RuleId>>;

const MONTHS = 12;

/**
 * The last day of an org's term: the one entered, else its first day and the years of its kind. Null where
 * neither is known, and for temporary branches, which hold no elections.
 */
export function termEnd({ kind, termFrom, termTo }: FlagOrg, profile: RuleProfile): Day | null {
  if (kind === 'temporary-branch') return null;
  if (termTo !== null || termFrom === null) return termTo;
  return addDays(addMonths(termFrom, profile[TERM_RULES[kind]].value * MONTHS), -1);
}

/**
 * Terms that end soon, end today, have ended, or have ended and the superior allows the election to be put
 * off; and elections put off for longer than they may be.
 */
export const findTerms: FlagFinder = ({ asOf, foundedOrgs }, profile) => {
  const reminder = profile['term-reminder-months'].value;
  const years = profile['election-delay-years'].value;
  const found: Found[] = [];
  for (const org of foundedOrgs) {
    const end = termEnd(org, profile);
    if (end === null || org.kind === 'temporary-branch') continue;
    const delay = org.electionDelayUntil;
    const about = { subject: { kind: 'org', id: org.id }, buildingId: org.buildingId } as const;
    const brokenRule = TERM_RULES[org.kind];
    if (delay !== null && delay > addMonths(end, years * MONTHS)) {
      found.push({ rule: 'delay-too-long', ...about, params: { end, delay, years } });
    }
    if (asOf < end) {
      if (asOf >= addMonths(end, -reminder)) {
        found.push({ rule: 'term-due-soon', ...about, params: { end, days: daysBetween(asOf, end) } });
      }
    } else if (delay !== null && asOf <= delay) {
      found.push({ rule: 'term-delayed', ...about, params: { end, delay } });
    } else if (asOf === end) {
      found.push({ rule: 'term-due', brokenRule, ...about, params: { end } });
    } else {
      found.push({
        rule: 'term-overdue',
        brokenRule,
        ...about,
        params: { end, days: daysBetween(end, asOf) },
      });
    }
  }
  return found;
};
