import type { RegistryFile } from '../db/registry-file.ts';

/** 专职党群工作者 of a day who hold a building, each once however many they hold. */
export function countBuildingWorkers(file: RegistryFile, asOf: string): number {
  return (
    file.reader
      .prepare<{ asOf: string }, number>(
        `SELECT count(DISTINCT wb.worker_id)
         FROM worker_building wb JOIN worker w ON w.id = wb.worker_id JOIN building b ON b.id = wb.building_id
         WHERE (wb.from_day IS NULL OR wb.from_day <= @asOf) AND (wb.to_day IS NULL OR wb.to_day > @asOf)
           AND (w.ended_on IS NULL OR w.ended_on > @asOf) AND (b.ended_on IS NULL OR b.ended_on > @asOf)`,
      )
      .pluck()
      .get({ asOf }) ?? 0
  );
}
