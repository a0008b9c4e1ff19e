import type { RuleId, RuleProfile } from '../profile/rule-profile.ts';
import type { FlagLevel, FlagRule } from './flag-rules.ts';
import type { FlagWorld } from './flag-world.ts';

export const FLAG_SUBJECTS = ['building', 'firm', 'org', 'station'] as const;
export type FlagSubjectKind = (typeof FLAG_SUBJECTS)[number];

/** The words of a rule that is broken in more than one way. */
export type FlagSentence =
  | FlagRule
  | 'due-not-set-up-by-total'
  | 'committee-unknown'
  | 'days-backwards'
  | 'instructor-missing-for-few';

/** One broken rule: who breaks it and the figures of its sentence (`flags.sentence.<sentence>`). */
export interface FlagFinding {
  rule: FlagRule;
  level: FlagLevel;
  /** The rule of the profile that is broken. */
  brokenRule: RuleId;
  subject: { kind: FlagSubjectKind; id: string };
  buildingId: string | null;
  /** Usually the rule; another where the same rule is broken in another way. */
  sentence: FlagSentence;
  /** What fills the sentence; `kind` and `suggested` are kinds of org, `meeting` is one of meeting. */
  params: Record<string, string | number>;
  /** Every firm and org it names, the subject among them. */
  firmIds: readonly string[];
  orgIds: readonly string[];
}

/** A finding as a rule gives it: what follows from the rule is left out. */
export interface Found
  extends Pick<FlagFinding, 'rule' | 'subject' | 'buildingId' | 'params'>,
    Partial<Pick<FlagFinding, 'brokenRule' | 'sentence' | 'firmIds' | 'orgIds'>> {}

/** Looks for what breaks one rule or a few that belong together. */
export type FlagFinder = (world: FlagWorld, profile: RuleProfile) => Found[];
