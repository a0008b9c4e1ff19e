import { squeeze } from '../half-width.ts';
import { type Cell, cellText } from '../sheet-grid.ts';
import { isChoiceField, listChoices } from './choices.ts';

const YES_NO_FIELDS = ['orgSetUp', 'aboveScale', 'founderIsMember', 'taxBuilding'] as const;

/** The fields whose wordings a person can say the meaning of. */
export const WORDING_FIELDS = [
  'kind',
  'orgForm',
  'orgKind',
  'secretarySource',
  'notSetUpReason',
  ...YES_NO_FIELDS,
] as const;
export type WordingField = (typeof WORDING_FIELDS)[number];

export function isWordingField(field: string): field is WordingField {
  return WORDING_FIELDS.some((known) => known === field);
}

export function isYesNoField(field: string): boolean {
  return YES_NO_FIELDS.some((known) => known === field);
}

/** What a wording may be taken for: the field's choices, or yes and no. */
export function listMeanings(field: string): readonly (string | boolean)[] {
  if (isYesNoField(field)) return [true, false];
  return isChoiceField(field) ? listChoices(field) : [];
}

/** A wording as decisions know it: spaces and full or half width do not count. */
export function wordingKey(cell: Cell): string {
  return squeeze(cellText(cell));
}
