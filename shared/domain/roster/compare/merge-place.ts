import type { PlaceOutcome } from './compare-places.ts';
import { type MergeStrategies, mergeCell } from './merge-strategy.ts';

const PROPERTIES = { floor: 'floor', room: 'room', moveInOn: 'fromDay' } as const;

/**
 * What is left of a room's changes under the strategies of its columns; null where nothing is. A further
 * room of the firm is no change of a cell and stays.
 */
export function mergePlace(outcome: PlaceOutcome, merge: MergeStrategies): PlaceOutcome | null {
  const { change, cells } = outcome;
  if (change.do === 'add') return outcome;
  const set = { ...change.set };
  const kept = cells.filter(({ field, old, new: wanted }) => {
    if (mergeCell(wanted, old, merge[field], false) !== undefined) return true;
    delete set[PROPERTIES[field as keyof typeof PROPERTIES]];
    return false;
  });
  return kept.length === 0 ? null : { change: { ...change, set }, cells: kept };
}
