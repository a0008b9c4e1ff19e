import type { TFunction } from 'i18next';
import type { RuleProfile } from '#shared/domain/profile/rule-profile.ts';
import { translator } from '#shared/i18n/i18n.ts';
import type { ReportInput } from './report-input.ts';

/**
 * What stands under the coverage table: who is counted, the formula of every rate, the rule behind 应建, why
 * 合计 may differ from the column above it, and what nobody has entered.
 */
export function coverageNotes(input: ReportInput): string[] {
  const { summary, profile, lang } = input;
  const t = translator(lang);
  const notes = [
    t('report.notes.basis', { basis: basisNote(summary.basis, profile, t) }),
    t('report.notes.organization'),
    t('report.notes.work'),
    dueNote(profile, t),
    t('report.notes.partition'),
    t('report.notes.joint', { ...summary.joint, members: profile['full-members-for-org'].value }),
    t('report.notes.members', { elsewhere: summary.members.elsewhere }),
    t('report.notes.total'),
  ];
  if (summary.members.unsplit > 0) notes.push(t('report.notes.unsplit', { count: summary.members.unsplit }));
  if (summary.membersNotSet > 0)
    notes.push(t('report.notes.membersNotSet', { count: summary.membersNotSet }));
  return [...notes, ...otherDayNotes(input)];
}

/**
 * Of another day than the one it is made on: who was in which building and which orgs there were are the
 * day's, while a firm's own numbers are kept as they were last entered.
 */
export function otherDayNotes({
  summary,
  filledInOn,
  lang,
}: Pick<ReportInput, 'filledInOn' | 'lang'> & { summary: Pick<ReportInput['summary'], 'asOf'> }): string[] {
  return summary.asOf === filledInOn ? [] : [translator(lang)('report.notes.otherDay')];
}

/** Names the firms that a rate is a share of, with the threshold where there is one. */
export function basisNote(
  basis: ReportInput['summary']['basis'],
  profile: RuleProfile,
  t: TFunction,
): string {
  return t(`report.basis.${basis}`, { staff: profile['three-have-staff'].value });
}

/** The rates' denominator 应建, with the rule of the day that makes it. */
function dueNote(profile: RuleProfile, t: TFunction): string {
  return t('report.notes.due', { members: profile['full-members-for-org'].value }) + ruleSource(profile, t);
}

/** When a blank building could have an org of its own, by the rule of the day. */
export function conditionNote(profile: RuleProfile, t: TFunction): string {
  return (
    t('report.notes.condition', { members: profile['full-members-for-org'].value }) + ruleSource(profile, t)
  );
}

/** Where the three-member rule stands, closing its sentence; what nobody has confirmed is not printed. */
function ruleSource(profile: RuleProfile, t: TFunction): string {
  const { sourceTitle, article, docNo, confirmed } = profile['full-members-for-org'];
  const stop = t('report.notes.stop');
  if (confirmed === 'none' || !sourceTitle) return stop;
  const source = `${sourceTitle}${confirmed === 'all' && article ? article : ''}${docNo ?? ''}`;
  return t('report.notes.source', { source }) + stop;
}
