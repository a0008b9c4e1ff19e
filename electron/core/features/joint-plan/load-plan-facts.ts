import type { CoverageFirm } from '#shared/domain/coverage/coverage-input.ts';
import type { Day } from '#shared/domain/day/day.ts';
import { type JointBranch, type JointFirm, toJointFirm } from '#shared/domain/joint-plan/joint-firm.ts';
import type { OrgKind } from '#shared/domain/org/org-kind.ts';
import type { RuleProfile } from '#shared/domain/profile/rule-profile.ts';
import type { Core } from '../../core.ts';
import { loadProfile } from '../../figures/load-profile.ts';
import { readCoverageFacts } from '../../figures/read-coverage-facts.ts';
import { readOrgs } from '../../figures/read-orgs.ts';
import { type FirmRow, floorKey, type PlaceRow, readFirmRows, readFloors, readPlaces } from './store.ts';

/** A joint org of the day with the firms it covers. */
export interface JointOrg extends JointBranch {
  name: string;
  kind: OrgKind;
}

/** Everything a plan is made from, as it stands on one day. */
export interface PlanFacts {
  asOf: Day;
  profile: RuleProfile;
  places: Map<string, PlaceRow>;
  firms: readonly CoverageFirm[];
  rows: Map<string, FirmRow>;
  orgs: readonly JointOrg[];
  /** Names of every org of the day: a new one takes another. */
  orgNames: ReadonlySet<string>;
  /** A firm as the planner weighs it in a building. */
  weigh(firm: CoverageFirm, buildingId: string): JointFirm;
}

export function loadPlanFacts(core: Core, asOf: Day): PlanFacts {
  const { file } = core;
  const orgsOfDay = readOrgs(file, asOf);
  const { firms } = readCoverageFacts(file, asOf);
  const rows = readFirmRows(file);
  const floors = readFloors(file, asOf);
  const weigh = (firm: CoverageFirm, buildingId: string): JointFirm =>
    toJointFirm(firm, buildingId, {
      floor: floors.get(floorKey(firm.id, buildingId)) ?? null,
      industry: rows.get(firm.id)?.industry ?? null,
    });
  const covered = Map.groupBy(firms, ({ jointOrgId }) => jointOrgId);
  const orgs = orgsOfDay
    .filter(({ form }) => form === 'joint')
    .flatMap(({ id, name, kind, buildingId }): JointOrg[] => {
      const own = covered.get(id) ?? [];
      const home = buildingId ?? own.flatMap((firm) => firm.buildingIds)[0];
      if (home === undefined) return [];
      const homeOf = ({ buildingIds }: CoverageFirm): string =>
        buildingIds.includes(home) ? home : (buildingIds[0] ?? home);
      return [{ id, name, kind, buildingId: home, firms: own.map((firm) => weigh(firm, homeOf(firm))) }];
    });
  return {
    asOf,
    profile: loadProfile(file, asOf),
    places: new Map(readPlaces(file, asOf).map((place) => [place.id, place])),
    firms,
    rows,
    orgs,
    orgNames: new Set(orgsOfDay.map(({ name }) => name)),
    weigh,
  };
}
