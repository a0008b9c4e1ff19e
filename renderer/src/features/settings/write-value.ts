import type { TFunction } from 'i18next';
import type { ProfileRule, RuleValue } from '#shared/contract/profile.ts';

/** A rule's value with its unit, as the office writes it. */
export function writeValue(
  { kind, unit }: Pick<ProfileRule, 'kind' | 'unit'>,
  value: RuleValue,
  t: TFunction,
): string {
  if (value === null) return t('profile.value.notSet');
  if (kind === 'requirement') return t('profile.value.requirement');
  if (kind === 'basis') return t(`profile.value.basis.${String(value)}`);
  const unitText = unit === '' ? '' : ` ${t(`profile.unit.${unit}`)}`;
  if (typeof value !== 'object') return `${value}${unitText}`;
  if ('min' in value) return `${t('profile.value.range', { ...value })}${unitText}`;
  return t('profile.value.staffing', { ...value });
}
