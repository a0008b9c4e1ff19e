import type { Day } from '../../day/day.ts';
import type { RuleProfile } from '../../profile/rule-profile.ts';

/** A firm as the papers for founding a branch need it; null for what nobody has entered. */
export interface FoundingFirm {
  id: string;
  name: string;
  uscc: string | null;
  /** In words. */
  kind: string | null;
  industry: string | null;
  registeredAddress: string | null;
  legalRepresentative: string | null;
  contact: string | null;
  phone: string | null;
  staffCount: number | null;
  fullMembers: number | null;
  probationaryMembers: number | null;
  memberTotal: number | null;
  membersElsewhere: number | null;
  instructor: string | null;
  building: string | null;
  street: string | null;
  floor: string | null;
  room: string | null;
}

export interface FoundingFacts {
  /** One for a branch of its own, several for a joint one. */
  firms: readonly FoundingFirm[];
  /** The name of the branch to be. */
  org: string;
  office: string;
  profile: RuleProfile;
  day: Day;
}

/** Full members of all firms together; a firm that nobody has counted has none. */
export function countFull({ firms }: Pick<FoundingFacts, 'firms'>): number {
  return firms.reduce((sum, firm) => sum + (firm.fullMembers ?? 0), 0);
}

/** Full and probationary ones together, or the total where only that is known. */
export function countMembers({ fullMembers, probationaryMembers, memberTotal }: FoundingFirm): number {
  return fullMembers === null && probationaryMembers === null
    ? (memberTotal ?? 0)
    : (fullMembers ?? 0) + (probationaryMembers ?? 0);
}

/** 甲公司、乙公司等2家单位 */
export function nameFirms(firms: readonly FoundingFirm[]): string {
  const names = firms.map(({ name }) => name).join('、');
  return firms.length === 1 ? names : `${names}等${firms.length}家单位`;
}
