import type { RosterValues } from '../roster-row.ts';
import type { CellProblem } from '../values/reading.ts';

/** What the counts of one firm say together. */
export interface MemberCheck {
  problems: CellProblem[];
  /** Full members worked out as total less probationary, where the file does not count them itself. */
  fullMembers: number | null;
}

function warning(code: CellProblem['code'], params: CellProblem['params']): CellProblem {
  return { level: 'warning', code, params };
}

/**
 * Checks a firm's counts against each other: 正式 + 预备 = 党员总数, and no more members than staff. With a
 * total and the probationary members of it (`tellsProbationary`: the file has them in a column or in the
 * cell), the rest are full members.
 */
export function checkMembers(values: RosterValues, tellsProbationary: boolean): MemberCheck {
  const total = values.memberTotal ?? null;
  const probationary = values.probationaryMembers ?? 0;
  const problems: CellProblem[] = [];
  let fullMembers: number | null = null;
  if (total !== null && values.fullMembers === undefined && tellsProbationary) {
    if (probationary > total) problems.push(warning('members-do-not-add-up', { total, parts: probationary }));
    else fullMembers = total - probationary;
  } else if (total !== null && values.fullMembers != null && values.probationaryMembers != null) {
    const parts = values.fullMembers + probationary;
    if (parts !== total) problems.push(warning('members-do-not-add-up', { total, parts }));
  }
  const members = total ?? (values.fullMembers ?? 0) + probationary;
  const staff = values.staffCount ?? null;
  if (staff !== null && members > staff) problems.push(warning('members-exceed-staff', { members, staff }));
  return { problems, fullMembers };
}
