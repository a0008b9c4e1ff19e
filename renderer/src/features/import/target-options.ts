import type { TFunction } from 'i18next';
import { ROSTER_FIELDS } from '#shared/domain/roster/roster-fields.ts';
import type { ColumnTarget } from './decide-form.ts';

export const NOWHERE = 'nowhere';
const CUSTOM = 'custom:';

export function isCustom(target: string | null): target is `custom:${string}` {
  return target?.startsWith(CUSTOM) ?? false;
}

/** The target of a chosen option; a column kept as it is takes its heading for a name. */
export function toTarget(option: string, header: string): ColumnTarget {
  if (option === NOWHERE) return null;
  return (option === CUSTOM ? CUSTOM + header : option) as ColumnTarget;
}

/** The option that shows a target. */
export function toOption(target: string | null): string {
  if (target === null) return NOWHERE;
  return isCustom(target) ? CUSTOM : target;
}

/** Where a column can be sent: nowhere, kept under its own name, or one of the fields. */
export function targetOptions(t: TFunction): { value: string; label: string }[] {
  return [
    { value: NOWHERE, label: t('importPage.sheet.unused') },
    { value: CUSTOM, label: t('importDecisions.custom') },
    ...ROSTER_FIELDS.map((field) => ({ value: field, label: t(`roster.fields.${field}`) })),
  ];
}
