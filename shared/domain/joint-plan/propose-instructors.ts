import type { PlanBuilding } from './plan-joint-branches.ts';

/** An instructor as far as a proposal needs it. */
export interface InstructorLoad {
  id: string;
  /** The buildings of the firms that the instructor looks after, one for each firm. */
  buildingIds: readonly string[];
}

/**
 * Who could look after firms that nobody does: an instructor who is in the firm's building already, else one of
 * its station, else of its community; of several, the one with fewest firms, those proposed here among them. Null
 * where there is none near. The office decides: no source gives a number of firms that holds everywhere.
 */
export function proposeInstructors(
  firms: readonly { id: string; buildingId: string }[],
  instructors: readonly InstructorLoad[],
  buildings: readonly PlanBuilding[],
): Map<string, string | null> {
  const areas = new Map(buildings.map((building) => [building.id, areasOf(building)]));
  const near = new Map<string, Set<string>>();
  const load = new Map<string, number>();
  for (const { id, buildingIds } of instructors) {
    load.set(id, buildingIds.length);
    for (const area of new Set(buildingIds.flatMap((building) => areas.get(building) ?? []))) {
      const there = near.get(area) ?? new Set();
      near.set(area, there.add(id));
    }
  }
  const proposed = new Map<string, string | null>();
  for (const { id, buildingId } of firms.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const area = (areas.get(buildingId) ?? []).find((each) => near.has(each));
    const instructor = leastLoaded(area === undefined ? [] : (near.get(area) ?? []), load);
    proposed.set(id, instructor);
    if (instructor !== null) load.set(instructor, (load.get(instructor) ?? 0) + 1);
  }
  return proposed;
}

/** Keys of the areas that a building lies in, the nearest first. */
function areasOf({ id, stationId, communityId }: PlanBuilding): string[] {
  const areas = [`building ${id}`];
  if (stationId !== null) areas.push(`station ${stationId}`);
  if (communityId !== null) areas.push(`community ${communityId}`);
  return areas;
}

function leastLoaded(instructors: Iterable<string>, load: ReadonlyMap<string, number>): string | null {
  let best: { id: string; firms: number } | null = null;
  for (const id of instructors) {
    const firms = load.get(id) ?? 0;
    if (best === null || firms < best.firms || (firms === best.firms && id < best.id)) best = { id, firms };
  }
  return best?.id ?? null;
}
