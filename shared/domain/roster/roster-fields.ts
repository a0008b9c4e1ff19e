import type { RosterField } from './roster-row.ts';

/** Every field that a roster can fill, in the order people are offered them. */
export const ROSTER_FIELDS = [
  'name',
  'uscc',
  'building',
  'buildingNumber',
  'floor',
  'room',
  'kind',
  'industry',
  'legalRepresentative',
  'contact',
  'phone',
  'staffCount',
  'fullMembers',
  'probationaryMembers',
  'memberTotal',
  'membersElsewhere',
  'orgSetUp',
  'orgForm',
  'orgKind',
  'orgName',
  'orgFoundedOn',
  'secretary',
  'secretarySource',
  'instructor',
  'notSetUpReason',
  'registeredAddress',
  'revenue',
  'aboveScale',
  'founderIsMember',
  'moveInOn',
  'taxBuilding',
  'remark',
] as const satisfies readonly RosterField[];

export function isRosterField(name: string): name is RosterField {
  return ROSTER_FIELDS.some((field) => field === name);
}
