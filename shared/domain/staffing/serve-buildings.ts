import type { StaffingBuilding, StaffingFacts, StaffingWorker } from './staffing-facts.ts';

/** A building with its firms, each counted in the first of its buildings, and with whoever serves it. */
export interface ServedBuilding extends StaffingBuilding {
  firms: number;
  workers: readonly StaffingWorker[];
}

/** A worker with the station and street they count in. */
export interface PlacedWorker extends StaffingWorker {
  streetId: string | null;
}

/** Workers in the station they belong to, else in that of the first building they hold. */
export function placeWorkers({ streets, stations, buildings, workers }: StaffingFacts): PlacedWorker[] {
  const stationOf = new Map(stations.map((station) => [station.id, station]));
  const buildingOf = new Map(buildings.map((building) => [building.id, building]));
  return workers.map((worker) => {
    const held = worker.buildingIds.flatMap((id) => buildingOf.get(id) ?? []);
    const named = [worker.stationId, ...held.map((building) => building.stationId)];
    const station = named.flatMap((id) => stationOf.get(id ?? '') ?? [])[0];
    const streetId = station ? station.streetId : (held[0]?.streetId ?? null);
    return { ...worker, stationId: station?.id ?? null, streetId: known(streetId, streets) };
  });
}

/**
 * Who serves each building: the workers who hold it, else those of its station who hold no building, for they are
 * there for the station as a whole. A building whose station has ended names none.
 */
export function serveBuildings(facts: StaffingFacts, workers: readonly PlacedWorker[]): ServedBuilding[] {
  const firms = countFirms(facts);
  const held = Map.groupBy(
    workers.flatMap((worker) => worker.buildingIds.map((building) => ({ building, worker }))),
    ({ building }) => building,
  );
  const stationWide = Map.groupBy(
    workers.filter(({ buildingIds }) => buildingIds.length === 0),
    ({ stationId }) => stationId,
  );
  return facts.buildings.map((building) => {
    const stationId = known(building.stationId, facts.stations);
    const others = stationId === null ? [] : (stationWide.get(stationId) ?? []);
    return {
      ...building,
      stationId,
      streetId: known(building.streetId, facts.streets),
      firms: firms.get(building.id) ?? 0,
      workers: held.get(building.id)?.map(({ worker }) => worker) ?? others,
    };
  });
}

function known(id: string | null, list: readonly { id: string }[]): string | null {
  return list.some((one) => one.id === id) ? id : null;
}

function countFirms({ buildings, firms }: StaffingFacts): Map<string, number> {
  const counts = new Map(buildings.map(({ id }) => [id, 0]));
  for (const { buildingIds } of firms) {
    const home = buildingIds.find((id) => counts.has(id));
    if (home !== undefined) counts.set(home, (counts.get(home) ?? 0) + 1);
  }
  return counts;
}
