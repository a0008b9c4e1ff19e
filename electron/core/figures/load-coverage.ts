import { buildCoverage, type Coverage } from '#shared/domain/coverage/build-coverage.ts';
import {
  type CoverageClass,
  type CoverageReason,
  classifyFirms,
  type FirmCoverage,
} from '#shared/domain/coverage/classify-firm.ts';
import { coverageByPlace, type PlaceCoverage } from '#shared/domain/coverage/coverage-by-place.ts';
import type { Basis, CoverageFirm } from '#shared/domain/coverage/coverage-input.ts';
import { isInBasis } from '#shared/domain/coverage/is-in-basis.ts';
import type { Day } from '#shared/domain/day/day.ts';
import { type Core, today } from '../core.ts';
import type { RegistryFile } from '../db/registry-file.ts';
import { factsOfDay } from './facts-of-day.ts';
import { loadProfile } from './load-profile.ts';
import { readCoverageFacts } from './read-coverage-facts.ts';
import { readOrgs } from './read-orgs.ts';

/** The official partition and rates as of a day (today) over a basis (all firms). */
export function loadCoverage(
  core: Core,
  options: { asOf?: Day | undefined; basis?: Basis | undefined } = {},
): Coverage {
  const { asOf = today(core), basis = 'all' } = options;
  return coverageOf(core.file, asOf, basis);
}

/** The same of an open registry. */
export function coverageOf(file: RegistryFile, asOf: Day, basis: Basis): Coverage {
  const facts = readCoverageFacts(file, asOf);
  const profile = loadProfile(file, asOf);
  return factsOfDay(file, asOf).derive(`coverage ${basis}`, [facts, profile], () =>
    buildCoverage(facts, basis, profile, boxesOf(file, asOf)),
  );
}

/** The box of each firm of the day, in the order of the coverage facts. */
export function boxesOf(file: RegistryFile, asOf: Day): readonly FirmCoverage[] {
  const { firms } = readCoverageFacts(file, asOf);
  const profile = loadProfile(file, asOf);
  return factsOfDay(file, asOf).derive('boxes', [firms, profile], () => classifyFirms(firms, profile));
}

/** The same for the buildings of each station, by its name; buildings without one are `null`. */
export function loadCoverageByStation(
  core: Core,
  { asOf = today(core), basis = 'all' }: { asOf?: Day | undefined; basis?: Basis | undefined } = {},
): PlaceCoverage[] {
  const facts = readCoverageFacts(core.file, asOf);
  return coverageByPlace(facts, basis, loadProfile(core.file, asOf), ({ station }) => station);
}

/** How one firm is covered: its box, why, and the org behind it where the registry holds one. */
export interface FirmCoverageOfDay {
  class: CoverageClass;
  reason: CoverageReason;
  orgId: string | null;
  /** The org's name; for a firm that only rosters report as covered, the name they give, if any. */
  orgName: string | null;
  /** 楼宇党组织兜底: a building it sits in has an org of its own. */
  inBuildingWithOrg: boolean;
}

/** How each firm of a basis is covered on a day, by firm id. Firms that have moved out by then are not in it. */
export function loadFirmCoverage(
  core: Core,
  asOf: Day,
  basis: Basis = 'all',
): Map<string, FirmCoverageOfDay> {
  const profile = loadProfile(core.file, asOf);
  const orgs = readOrgs(core.file, asOf);
  const facts = readCoverageFacts(core.file, asOf);
  const boxes = boxesOf(core.file, asOf);
  const orgNames = new Map(orgs.map((org) => [org.id, org.name]));
  const withOrg = new Set(facts.buildings.filter(({ org }) => org !== null).map(({ id }) => id));
  const found = new Map<string, FirmCoverageOfDay>();
  facts.firms.forEach((firm, index) => {
    if (!isInBasis(firm, basis, profile)) return;
    const { class: coverageClass, reason } = boxes[index] as FirmCoverage;
    const orgId = firm.ownOrgId ?? firm.jointOrgId;
    found.set(firm.id, {
      class: coverageClass,
      reason,
      orgId,
      orgName: orgId === null ? reportedName(firm, reason) : (orgNames.get(orgId) ?? null),
      inBuildingWithOrg: firm.buildingIds.some((id) => withOrg.has(id)),
    });
  });
  return found;
}

function reportedName(firm: CoverageFirm, reason: CoverageReason): string | null {
  return reason.startsWith('reported') ? firm.reportedOrgName : null;
}
