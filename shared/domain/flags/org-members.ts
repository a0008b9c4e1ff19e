import type { CoverageFirm } from '../coverage/coverage-input.ts';
import { countMembers } from '../coverage/firm-members.ts';
import type { FlagOrg, OrgMembers } from './flag-world.ts';

/**
 * Counts the members of orgs: those of an org's own firms and of the firms of every org below it, so that a
 * building's 党总支 is judged by its branches. Each firm counts once. Which members of firms without an org a building
 * org counts as its own nobody enters, so what is known of it is never the whole.
 */
export function countOrgMembers(
  orgs: readonly FlagOrg[],
  firmsOf: (org: FlagOrg) => readonly CoverageFirm[],
): (org: FlagOrg) => OrgMembers | null {
  const below = Map.groupBy(orgs, ({ superiorOrgId }) => superiorOrgId);
  return (org) => {
    if (!below.has(org.id)) return addUp(firmsOf(org), true);
    const seen = new Set([org]);
    for (const above of seen) for (const branch of below.get(above.id) ?? []) seen.add(branch);
    const firms = new Set([...seen].flatMap((one) => [...firmsOf(one)]));
    const isWhole = [...seen].every((one) => one.form !== 'building' && firmsOf(one).length > 0);
    return addUp(firms, isWhole);
  };
}

function addUp(firms: Iterable<CoverageFirm>, isWhole: boolean): OrgMembers | null {
  const sums: OrgMembers = { full: 0, all: 0, isWhole };
  let isKnown = false;
  for (const firm of firms) {
    const { full, unsplit, total } = countMembers(firm);
    if (total === null) {
      sums.isWhole = false;
      continue;
    }
    isKnown = true;
    sums.full += full ?? unsplit;
    sums.all += total;
  }
  return isKnown ? sums : null;
}
