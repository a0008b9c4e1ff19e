import { proposeInstructors } from '#shared/domain/joint-plan/propose-instructors.ts';
import type { Core } from '../../core.ts';
import type { PlanFacts } from './load-plan-facts.ts';
import type { LeftFirm } from './sort-out-scope.ts';
import { readInstructors } from './store.ts';

/** Who could look after each of the firms that nobody does, by firm. */
export function findInstructors(
  core: Core,
  { asOf, firms, rows, places }: PlanFacts,
  left: readonly LeftFirm[],
): Map<string, { id: string; name: string }> {
  const guided = Map.groupBy(
    firms.flatMap(({ id, buildingIds: [buildingId] }) => {
      const instructorId = rows.get(id)?.instructorId;
      return instructorId && buildingId !== undefined ? [{ instructorId, buildingId }] : [];
    }),
    ({ instructorId }) => instructorId,
  );
  const instructors = readInstructors(core.file, asOf);
  const alone = left.flatMap(({ firm: { id, hasInstructor }, buildingId }) =>
    hasInstructor || buildingId === null ? [] : [{ id, buildingId }],
  );
  const loads = instructors.map(({ id }) => ({
    id,
    buildingIds: (guided.get(id) ?? []).map(({ buildingId }) => buildingId),
  }));
  const nameOf = new Map(instructors.map(({ id, name }) => [id, name]));
  const found = new Map<string, { id: string; name: string }>();
  for (const [firm, id] of proposeInstructors(alone, loads, [...places.values()])) {
    const name = id === null ? undefined : nameOf.get(id);
    if (id !== null && name !== undefined) found.set(firm, { id, name });
  }
  return found;
}
