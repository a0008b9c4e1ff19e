import type { Day } from '#shared/domain/day/day.ts';
import { type RecordField, writeRecord } from '#shared/domain/roster/record/record-ref.ts';
import type { RegistryFile } from '../../../db/registry-file.ts';
import { readRegister } from '../store.ts';
import type { ViewLines } from './read-view.ts';

/** The record that each line of a view of firms shows; of a firm with several rooms the room that is shown. */
export function findRecords(
  file: Pick<RegistryFile, 'reader'>,
  day: Day,
  { ids, places }: Pick<ViewLines, 'ids' | 'places'>,
): (Record<RecordField, string> | null)[] {
  const byFirm = Map.groupBy(readRegister(file, day, null), ({ firmId }) => firmId);
  return ids.map((id, i) => {
    const rooms = byFirm.get(id) ?? [];
    const shown = rooms.find(({ floor, room }) => floor === places[i]?.floor && room === places[i]?.room);
    const record = shown ?? rooms[0];
    return record ? writeRecord(record) : null;
  });
}
