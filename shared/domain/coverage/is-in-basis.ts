import { assertNever } from '../assert-never.ts';
import type { RuleProfile } from '../profile/rule-profile.ts';
import type { Basis, CoverageFirm } from './coverage-input.ts';

/**
 * True when a firm belongs to the denominator. A firm leaves 实体运营 only when somebody has marked it as not
 * operating, for most rosters say nothing of it; 三有 asks for fixed premises (a room), enough staff, and
 * operating, and a staff figure nobody entered is not enough.
 */
export function isInBasis(firm: CoverageFirm, basis: Basis, profile: RuleProfile): boolean {
  switch (basis) {
    case 'all':
      return true;
    case 'operating':
      return firm.operating !== false;
    case 'three-have':
      return (
        firm.hasRoom &&
        firm.operating !== false &&
        firm.staffCount !== null &&
        firm.staffCount >= profile['three-have-staff'].value
      );
    default:
      return assertNever(basis);
  }
}
