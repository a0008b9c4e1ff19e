import type { Day } from '../../day/day.ts';
import type { Cell, FirmCellColumn } from './firm-cells.ts';

export interface RegistryBuilding {
  id: string;
  name: string;
  nameKey: string;
  taxBuilding: 0 | 1 | null;
}

/** A firm, with those of its cells that the compared rows tell of (`listToldColumns`). */
export type RegistryFirm = {
  id: string;
  version: number;
  name: string;
  nameKey: string;
  uscc: string | null;
  endedOn: Day | null;
  /** JSON object of texts. */
  custom: string;
} & { [column in FirmCellColumn]?: Cell };

/** A tenancy that holds on the day of the comparison. */
export interface RegistryTenancy {
  id: string;
  version: number;
  firmId: string;
  buildingId: string;
  floor: string | null;
  room: string | null;
  fromDay: Day | null;
}

/** Rows as they were when a workbook was exported, where they have changed since; by id and version. */
export interface PastRows {
  firms: ReadonlyMap<string, RegistryFirm>;
  tenancies: ReadonlyMap<string, RegistryTenancy>;
  /** Name keys that a building had, by its id. */
  buildingKeys: ReadonlyMap<string, ReadonlySet<string>>;
}

export const NO_PAST: PastRows = { firms: new Map(), tenancies: new Map(), buildingKeys: new Map() };

/** The key of a row at a version among `PastRows`. */
export function atVersion(id: string, version: number): string {
  return `${id} v${version}`;
}

/** What a comparison must know of the registry, indexed for it. */
export interface RegistrySnapshot {
  /** By name key. */
  buildings: ReadonlyMap<string, RegistryBuilding>;
  buildingNames: ReadonlyMap<string, string>;
  firms: ReadonlyMap<string, RegistryFirm>;
  firmsByUscc: ReadonlyMap<string, readonly RegistryFirm[]>;
  firmsByName: ReadonlyMap<string, readonly RegistryFirm[]>;
  tenanciesOfFirm: ReadonlyMap<string, readonly RegistryTenancy[]>;
  tenanciesOfBuilding: ReadonlyMap<string, readonly RegistryTenancy[]>;
  past: PastRows;
}

/** Indexes plain rows of the registry; `buildings` without those that are ended. */
export function indexRegistry(
  buildings: readonly RegistryBuilding[],
  firms: readonly RegistryFirm[],
  tenancies: readonly RegistryTenancy[],
  past: PastRows = NO_PAST,
): RegistrySnapshot {
  return {
    buildings: new Map(buildings.map((building) => [building.nameKey, building])),
    buildingNames: new Map(buildings.map(({ id, name }) => [id, name])),
    firms: new Map(firms.map((firm) => [firm.id, firm])),
    firmsByUscc: groupBy(firms, (firm) => firm.uscc),
    firmsByName: groupBy(firms, (firm) => firm.nameKey),
    tenanciesOfFirm: groupBy(tenancies, (tenancy) => tenancy.firmId),
    tenanciesOfBuilding: groupBy(tenancies, (tenancy) => tenancy.buildingId),
    past,
  };
}

/** Gathers items by key, in order; those with a null key are left out. */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K | null): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
