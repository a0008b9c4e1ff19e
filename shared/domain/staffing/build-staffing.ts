import type { Day } from '../day/day.ts';
import type { StaffingRange } from '../profile/rule-profile.ts';
import { findStaffingGap, type StaffingGap } from './find-staffing-gap.ts';
import { type PlacedWorker, placeWorkers, type ServedBuilding, serveBuildings } from './serve-buildings.ts';
import type { StaffingFacts } from './staffing-facts.ts';

/** What is to be served, and how many serve it. */
export interface StaffingSums {
  buildings: number;
  firms: number;
  workers: number;
}

/** Sums beside the range; null while the range is 未设定. */
export interface Staffed extends StaffingSums {
  gap: StaffingGap | null;
}

export interface StationStaffing extends Staffed {
  id: string;
  name: string;
  streetId: string | null;
  /** Its buildings, with the names of whoever serves each. */
  served: { id: string; name: string; firms: number; workers: string[] }[];
  /** Its workers, with the buildings each serves and the firms in them. */
  people: { id: string; name: string; buildings: string[]; firms: number }[];
}

export interface StreetStaffing extends Staffed {
  id: string;
  name: string;
  stations: number;
}

export interface Staffing {
  asOf: Day;
  range: StaffingRange | null;
  /** Everything, firms in no building left out. */
  whole: Staffed;
  streets: StreetStaffing[];
  stations: StationStaffing[];
  /** Buildings that name no station with their firms, and workers who belong to none. */
  withoutStation: StaffingSums;
  withoutStreet: StaffingSums;
  firmsWithoutBuilding: number;
  /** Buildings that nobody serves. */
  unserved: { id: string; name: string; firms: number; station: string | null }[];
}

/**
 * Firms per full-time worker, by station and by street, beside the range. A firm in several buildings counts once,
 * in the first of them, so that stations, and streets, add up to the whole. A street is judged by its own sums:
 * what one of its stations lacks and another can spare is no gap of the street.
 */
export function buildStaffing(facts: StaffingFacts, range: StaffingRange | null): Staffing {
  const workers = placeWorkers(facts);
  const buildings = serveBuildings(facts, workers);
  const stationName = new Map(facts.stations.map(({ id, name }) => [id, name]));
  const judge = (sums: StaffingSums): Staffed => ({
    ...sums,
    gap: range === null ? null : findStaffingGap(sums.firms, sums.workers, range),
  });
  const ofStation = groupPlaces(buildings, workers, ({ stationId }) => stationId);
  const ofStreet = groupPlaces(buildings, workers, ({ streetId }) => streetId);
  const whole = sumUp({ buildings, workers });
  return {
    asOf: facts.asOf,
    range,
    whole: judge(whole),
    streets: facts.streets.map(({ id, name }) => ({
      id,
      name,
      stations: facts.stations.filter(({ streetId }) => streetId === id).length,
      ...judge(sumUp(ofStreet(id))),
    })),
    stations: facts.stations.map(({ id, name, streetId }) => {
      const places = ofStation(id);
      return { id, name, streetId, ...judge(sumUp(places)), ...describe(places, buildings) };
    }),
    withoutStation: sumUp(ofStation(null)),
    withoutStreet: sumUp(ofStreet(null)),
    firmsWithoutBuilding: facts.firms.length - whole.firms,
    unserved: buildings
      .filter((building) => building.workers.length === 0)
      .map(({ id, name, firms, stationId }) => ({
        id,
        name,
        firms,
        station: stationId === null ? null : (stationName.get(stationId) ?? null),
      })),
  };
}

interface Places {
  buildings: readonly ServedBuilding[];
  workers: readonly PlacedWorker[];
}

function groupPlaces(
  buildings: readonly ServedBuilding[],
  workers: readonly PlacedWorker[],
  placeOf: (one: { stationId: string | null; streetId: string | null }) => string | null,
): (id: string | null) => Places {
  const buildingsOf = Map.groupBy(buildings, placeOf);
  const workersOf = Map.groupBy(workers, placeOf);
  return (id) => ({ buildings: buildingsOf.get(id) ?? [], workers: workersOf.get(id) ?? [] });
}

function sumUp({ buildings, workers }: Places): StaffingSums {
  const firms = buildings.reduce((sum, building) => sum + building.firms, 0);
  return { buildings: buildings.length, firms, workers: workers.length };
}

function describe(
  { buildings, workers }: Places,
  all: readonly ServedBuilding[],
): Pick<StationStaffing, 'served' | 'people'> {
  return {
    served: buildings.map(({ id, name, firms, workers }) => ({
      id,
      name,
      firms,
      workers: workers.map((worker) => worker.name),
    })),
    people: workers.map(({ id, name }) => {
      const mine = all.filter((building) => building.workers.some((worker) => worker.id === id));
      return {
        id,
        name,
        buildings: mine.map((building) => building.name),
        firms: mine.reduce((sum, building) => sum + building.firms, 0),
      };
    }),
  };
}
