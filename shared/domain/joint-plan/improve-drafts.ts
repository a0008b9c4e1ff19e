import type { DraftBranch } from './draft-branch.ts';
import type { JointFirm } from './joint-firm.ts';
import { addSpreads, compareSpreads } from './spread.ts';

/**
 * Moves and swaps firms between drafts, and swaps them with firms left out, for as long as the plan gets better
 * by it: more full members covered, or as many with less spread. Never covers fewer firms and opens no branch.
 * Returns the firms left out.
 */
export function improveDrafts(drafts: readonly DraftBranch[], left: readonly JointFirm[]): JointFirm[] {
  let waiting = [...left];
  let better: boolean;
  do {
    better = false;
    for (const [index, one] of drafts.entries()) {
      for (const other of drafts.slice(index + 1)) {
        if (improvePair(one, other)) better = true;
      }
      const after = swapWithLeft(one, waiting);
      if (after !== null) {
        waiting = after;
        better = true;
      }
    }
  } while (better);
  return waiting;
}

/** Makes the first exchange between two drafts that lessens their spread; null stands for an empty place. */
function improvePair(one: DraftBranch, other: DraftBranch): boolean {
  const before = addSpreads(one.spread, other.spread);
  const maySwap = one.overlaps(other);
  for (const a of [null, ...one.added]) {
    for (const b of [null, ...other.added]) {
      if (a === b || (a && b && !maySwap)) continue;
      const oneAfter = one.spreadAfter(a, b);
      const otherAfter = oneAfter && other.spreadAfter(b, a);
      if (!otherAfter || compareSpreads(addSpreads(oneAfter, otherAfter), before) >= 0) continue;
      one.exchange(a, b);
      other.exchange(b, a);
      return true;
    }
  }
  return false;
}

/** Swaps one firm of a draft with one left out that has more full members, or as many and sits nearer. */
function swapWithLeft(draft: DraftBranch, left: readonly JointFirm[]): JointFirm[] | null {
  for (const out of draft.added) {
    for (const into of left) {
      if (into.fullMembers < out.fullMembers) continue;
      const after = draft.spreadAfter(out, into);
      if (after === null) continue;
      if (into.fullMembers === out.fullMembers && compareSpreads(after, draft.spread) >= 0) continue;
      draft.exchange(out, into);
      return left.map((firm) => (firm === into ? out : firm));
    }
  }
  return null;
}
