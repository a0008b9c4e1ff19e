import type { FlagRule } from '#shared/domain/flags/flag-rules.ts';
import type { FlagRow } from './flag-rows.ts';
import type { FormStep } from './step-forms.ts';

/** A next step that another page does: its address and the text of its button. */
export interface LinkStep {
  text: 'plan' | 'letter';
  to: string;
}

type Own = 'plan' | 'letter' | 'instructor';

/** What can be done at once about a rule, beside reminding, excepting and ignoring, which every flag offers. */
const STEPS: Partial<Record<FlagRule, readonly Own[]>> = {
  'blank-building': ['plan'],
  'due-not-set-up': ['letter'],
  'joint-though-due': ['letter', 'plan'],
  'joint-too-many-units': ['plan'],
  'branch-too-small': ['plan'],
  'instructor-missing': ['instructor', 'plan'],
};

/** The steps of a flag: those that another page does, and those that ask something here. */
export function nextSteps(row: FlagRow): { links: LinkStep[]; forms: FormStep[] } {
  const links: LinkStep[] = [];
  const forms: FormStep[] = [];
  for (const step of STEPS[row.rule] ?? []) {
    if (step === 'letter') {
      links.push({
        text: step,
        to: `/exchange?${new URLSearchParams({ tab: 'letters', firms: row.subjectId })}`,
      });
    } else if (step === 'plan') {
      if (row.buildingId === null) continue;
      links.push({ text: step, to: `/joint-plan?${new URLSearchParams({ building: row.buildingId })}` });
    } else forms.push(step);
  }
  // The meetings of an org begin to be judged once one is written down.
  if (row.subjectKind === 'org') forms.push('meeting');
  return { links, forms };
}
