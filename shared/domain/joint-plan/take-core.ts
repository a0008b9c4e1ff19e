import { findJointFault, sumFirms } from './joint-fault.ts';
import type { JointFirm } from './joint-firm.ts';
import type { Closeness, PlanTerms } from './joint-limits.ts';
import { compareSpreads, spreadOf } from './spread.ts';

/**
 * The smallest set of firms that makes a new branch, or null. It begins with a heaviest firm (by full members)
 * and is completed by the lightest one that suffices, else by the heaviest there is: for firms of 0, 1 and 2
 * where 3 are needed, no other choice makes more branches. Of equally heavy ones the nearest is taken.
 */
export function takeCore(firms: readonly JointFirm[], limits: PlanTerms): JointFirm[] | null {
  const heaviestFirst = firms.toSorted((a, b) => b.fullMembers - a.fullMembers);
  if (sumFirms(heaviestFirst.slice(0, limits.maxUnits)).fullMembers < limits.fullMembers) return null;
  for (const anchor of heaviestFirst) {
    const core = growCore(anchor, firms, limits);
    if (core !== null) return core;
  }
  return null;
}

function growCore(anchor: JointFirm, firms: readonly JointFirm[], limits: PlanTerms): JointFirm[] | null {
  let core = [anchor];
  while (findJointFault(sumFirms(core), limits, true) !== null) {
    const next = chooseNext(core, firms, limits);
    if (next === null) return null;
    core = [...core, next];
  }
  return core;
}

function chooseNext(
  core: readonly JointFirm[],
  firms: readonly JointFirm[],
  limits: PlanTerms,
): JointFirm | null {
  const sums = sumFirms(core);
  if (sums.units >= limits.maxUnits) return null;
  const room = limits.maxMembers - sums.members;
  const fitting = firms.filter((firm) => firm.members <= room && !core.includes(firm));
  const missing = limits.fullMembers - sums.fullMembers;
  const sufficing = fitting.filter((firm) => firm.fullMembers >= missing);
  const weights = (sufficing.length > 0 ? sufficing : fitting).map((firm) => firm.fullMembers);
  const weight = sufficing.length > 0 ? Math.min(...weights) : Math.max(...weights);
  return nearest(
    core,
    fitting.filter((firm) => firm.fullMembers === weight),
    limits.closeness,
  );
}

function nearest(
  core: readonly JointFirm[],
  firms: readonly JointFirm[],
  closeness: Closeness | undefined,
): JointFirm | null {
  const [first] = firms;
  if (first === undefined) return null;
  let best = { firm: first, spread: spreadOf([...core, first], closeness) };
  for (const firm of firms) {
    const spread = spreadOf([...core, firm], closeness);
    if (compareSpreads(spread, best.spread) < 0) best = { firm, spread };
  }
  return best.firm;
}
