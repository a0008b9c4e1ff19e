/** The member figures of a firm as far as anybody entered them; null: not entered. */
export interface MemberFigures {
  /** 正式党员 whose membership relation is in the firm. */
  fullMembers: number | null;
  probationaryMembers: number | null;
  /** 党员总数, where full and probationary members are not told apart. */
  memberTotal: number | null;
}

export interface FirmMembers {
  /** Full members; null where only a total is known. */
  full: number | null;
  probationary: number;
  /** Members of whom nobody said whether they are full or probationary. */
  unsplit: number;
  /** full + probationary + unsplit; null where no figure at all was entered. */
  total: number | null;
}

/**
 * Reads a firm's member figures. A total and the probationary members among it tell the full ones; where
 * figures contradict each other (a total below its parts) the parts count.
 */
export function countMembers(firm: MemberFigures): FirmMembers {
  const { probationaryMembers, memberTotal } = firm;
  const probationary = probationaryMembers ?? 0;
  const full =
    firm.fullMembers ??
    (memberTotal !== null && probationaryMembers !== null ? Math.max(0, memberTotal - probationary) : null);
  if (full === null && memberTotal === null && probationaryMembers === null) {
    return { full, probationary, unsplit: 0, total: null };
  }
  const told = (full ?? 0) + probationary;
  const total = Math.max(told, memberTotal ?? 0);
  return { full, probationary, unsplit: total - told, total };
}
