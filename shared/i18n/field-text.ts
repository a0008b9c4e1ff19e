import type { TFunction } from 'i18next';
import type { Cell } from '#shared/contract/base.ts';

const CUSTOM = 'custom:';

/** The name of a field as people say it; a column kept as it is keeps its own heading. */
export function fieldText(field: string, t: TFunction): string {
  if (field.startsWith(CUSTOM)) return field.slice(CUSTOM.length);
  return t(`roster.fields.${field}`, {
    defaultValue: t(`importPage.fields.${field}`, { defaultValue: field }),
  });
}

/** Where the words of a field's choices are; other fields are read as they stand. */
const CHOICES: Record<string, string> = {
  kind: 'firm.kinds',
  orgKind: 'org.kinds',
  orgForm: 'importPage.orgForms',
  secretarySource: 'importPage.secretarySources',
  notSetUpReason: 'firm.notSetUpReasons',
};
const YES_NO = new Set(['aboveScale', 'founderIsMember', 'orgSetUp', 'taxBuilding']);

/** What a wording of a choice or yes/no column means. */
export function meaningText(field: string, meaning: string | boolean, t: TFunction): string {
  return cellText(field, typeof meaning === 'boolean' ? Number(meaning) : meaning, t);
}

/** A cell as people read it: choices and yes/no in words, nothing as 空白. */
export function cellText(field: string, cell: Cell, t: TFunction): string {
  if (cell === null || cell === '') return t('importPage.diff.blank');
  if (YES_NO.has(field)) return t(cell === 1 ? 'grid.yes' : 'grid.no');
  const words = CHOICES[field];
  return words ? t(`${words}.${cell}`, { defaultValue: String(cell) }) : String(cell);
}
