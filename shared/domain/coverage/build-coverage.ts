import type { Day } from '../day/day.ts';
import type { RuleProfile } from '../profile/rule-profile.ts';
import { type BuildingStatus, buildingStatusOf, isBlankBuilding } from './building-status.ts';
import { classifyFirms, type FirmCoverage, isDue } from './classify-firm.ts';
import type { Basis, CoverageBuilding, CoverageFacts, CoverageFirm } from './coverage-input.ts';
import { countMembers } from './firm-members.ts';
import { isInBasis } from './is-in-basis.ts';
import { type CountedFirm, type FirmPartition, type MemberSums, type Rate, Tally } from './tally.ts';

export interface CoverageRates {
  organization: Rate;
  work: Rate;
  dueSetUp: Rate;
}

export interface BuildingCoverage extends CoverageBuilding {
  firms: FirmPartition;
  members: MemberSums;
  fullMembers: number;
  staff: number;
  rates: CoverageRates;
  blank: boolean;
  status: BuildingStatus;
}

export interface Coverage {
  asOf: Day;
  basis: Basis;
  firms: FirmPartition;
  joint: { branches: number; withThreeMembers: number };
  members: MemberSums;
  membersNotSet: number;
  staff: number;
  buildings: { total: number; withOrg: number; withStation: number; blank: number };
  rates: CoverageRates;
  byBuilding: BuildingCoverage[];
}

/**
 * The official partition and rates of one day. A firm with rooms in several buildings counts once in the
 * totals and once in the row of each of them, so rows may add up to more than the total; a firm in no
 * building is in the totals and in no row. Buildings are counted whatever the basis. `boxes` is the box of each
 * firm, for whoever has classified them already.
 */
export function buildCoverage(
  facts: CoverageFacts,
  basis: Basis,
  profile: RuleProfile,
  boxes: readonly FirmCoverage[] = classifyFirms(facts.firms, profile),
): Coverage {
  const { asOf, buildings } = facts;
  const whole = new Tally();
  const rows = new Map(buildings.map((building) => [building.id, { building, tally: new Tally() }]));
  const branches = new Set<string>();
  let withThreeMembers = 0;
  facts.firms.forEach((firm, index) => {
    if (!isInBasis(firm, basis, profile)) return;
    let inBuildingWithOrg = false;
    for (const id of firm.buildingIds) {
      if (rows.get(id)?.building.org) inBuildingWithOrg = true;
    }
    const coverage = boxes[index] as FirmCoverage;
    const counted = countFirm(firm, coverage, inBuildingWithOrg, profile);
    whole.add(counted);
    for (const id of firm.buildingIds) rows.get(id)?.tally.add(counted);
    if (coverage.class !== 'joint') return;
    if (coverage.withThreeMembers) withThreeMembers++;
    const branch = branchOf(firm);
    if (branch !== null) branches.add(branch);
  });
  const { firms, members, membersNotSet, staff } = whole;
  return {
    asOf,
    basis,
    firms,
    joint: { branches: branches.size, withThreeMembers },
    members,
    membersNotSet,
    staff,
    buildings: countBuildings(buildings),
    rates: whole.rates(),
    byBuilding: Array.from(rows.values(), ({ building, tally }) => toRow(building, tally)),
  };
}

/** What every figure asks of a firm of a box. */
export function countFirm(
  firm: CoverageFirm,
  coverage: FirmCoverage,
  inBuildingWithOrg: boolean,
  profile: RuleProfile,
): CountedFirm {
  return {
    firm,
    coverage,
    members: countMembers(firm),
    due: isDue(firm, profile),
    workCovered: isWorkCovered(firm, coverage, inBuildingWithOrg),
  };
}

/**
 * 工作覆盖: organized, reached through an instructor, counted into a grid org, or looked after by the org of
 * a building it sits in.
 */
function isWorkCovered(firm: CoverageFirm, coverage: FirmCoverage, inBuildingWithOrg: boolean): boolean {
  return (
    coverage.class === 'independent' ||
    coverage.class === 'joint' ||
    firm.hasInstructor ||
    firm.reportedForm === 'grid' ||
    inBuildingWithOrg
  );
}

/** The joint branch a firm is in: the registry's, or the one a roster names; null where it names none. */
export function branchOf(firm: CoverageFirm): string | null {
  if (firm.jointOrgId !== null) return firm.jointOrgId;
  return firm.reportedOrgName === null ? null : `reported:${firm.reportedOrgName}`;
}

/** How many buildings there are, with an org of their own, with a station, with neither. */
export function countBuildings(buildings: readonly CoverageBuilding[]): Coverage['buildings'] {
  const blank = buildings.filter(isBlankBuilding).length;
  return {
    total: buildings.length,
    withOrg: buildings.length - blank,
    withStation: buildings.filter((building) => building.station !== null).length,
    blank,
  };
}

function toRow(building: CoverageBuilding, tally: Tally): BuildingCoverage {
  return {
    ...building,
    firms: tally.firms,
    members: tally.members,
    fullMembers: tally.members.full,
    staff: tally.staff,
    rates: tally.rates(),
    blank: isBlankBuilding(building),
    status: buildingStatusOf(building),
  };
}
