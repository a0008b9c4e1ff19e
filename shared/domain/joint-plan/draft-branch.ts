import { findJointFault, type JointSums, sumFirms } from './joint-fault.ts';
import type { JointFirm } from './joint-firm.ts';
import type { PlanTerms } from './joint-limits.ts';
import { floorRange, type Spread, spreadOf } from './spread.ts';

/** A branch while it is planned: the firms it has, which stay, and those that the plan adds. */
export class DraftBranch {
  readonly #limits: PlanTerms;
  readonly #fixed: readonly JointFirm[];
  #added: readonly JointFirm[];
  #sums: JointSums;
  #spread: Spread;

  /** A new branch has no fixed firms. */
  constructor(fixed: readonly JointFirm[], added: readonly JointFirm[], limits: PlanTerms) {
    this.#limits = limits;
    this.#fixed = fixed;
    this.#added = added;
    this.#sums = sumFirms(this.#firms);
    this.#spread = spreadOf(this.#firms, this.#limits.closeness);
  }

  get added(): readonly JointFirm[] {
    return this.#added;
  }

  get spread(): Spread {
    return this.#spread;
  }

  /** Firms that still fit; none when it has all the members it may have. */
  get freeUnits(): number {
    const { maxUnits, maxMembers } = this.#limits;
    return this.#sums.members < maxMembers ? Math.max(0, maxUnits - this.#sums.units) : 0;
  }

  /** The spread with one firm out and another in (null: none), or null where it would be no branch. */
  spreadAfter(out: JointFirm | null, into: JointFirm | null): Spread | null {
    const { units, fullMembers, members } = this.#sums;
    const sums = {
      units: units - (out ? 1 : 0) + (into ? 1 : 0),
      fullMembers: fullMembers - (out?.fullMembers ?? 0) + (into?.fullMembers ?? 0),
      members: members - (out?.members ?? 0) + (into?.members ?? 0),
    };
    if (findJointFault(sums, this.#limits, this.#fixed.length === 0) !== null) return null;
    return spreadOf([...this.#fixed, ...exchange(this.#added, out, into)], this.#limits.closeness);
  }

  /** Takes one firm out and another in. */
  exchange(out: JointFirm | null, into: JointFirm | null): void {
    this.#added = exchange(this.#added, out, into);
    this.#sums = sumFirms(this.#firms);
    this.#spread = spreadOf(this.#firms, this.#limits.closeness);
  }

  /** False where both are in one building and all floors of the one are above those of the other. */
  overlaps(other: DraftBranch): boolean {
    const [one] = this.#firms;
    if (one === undefined || this.#spread[0] > 0 || other.#spread[0] > 0) return true;
    const mine = floorRange(this.#firms, one.buildingId);
    const theirs = floorRange(other.#firms, one.buildingId);
    return mine.lowest <= theirs.highest && theirs.lowest <= mine.highest;
  }

  get #firms(): readonly JointFirm[] {
    return [...this.#fixed, ...this.#added];
  }
}

function exchange(
  firms: readonly JointFirm[],
  out: JointFirm | null,
  into: JointFirm | null,
): readonly JointFirm[] {
  const kept = out === null ? firms : firms.filter((firm) => firm !== out);
  return into === null ? kept : [...kept, into];
}
