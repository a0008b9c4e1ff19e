import type { Basis } from '#shared/domain/coverage/coverage-input.ts';
import type { Day } from '#shared/domain/day/day.ts';
import { FORM_LISTS, type FormSource } from '#shared/domain/official-form/form-sources.ts';
import { type FormValue, figureValues, listValues } from '#shared/domain/official-form/form-values.ts';
import { type Core, today } from '../../core.ts';
import { countBuildingWorkers } from '../../figures/count-building-workers.ts';
import { loadCoverage } from '../../figures/load-coverage.ts';
import { sortBuildings, writeDay } from '../../reports/builders/report-input.ts';
import { readSignOff } from '../../reports/sign-off.ts';
import { formatPercent } from '../../reports/write/format-rate.ts';

export interface FormValues {
  figures: Record<string, FormValue>;
  lists: Record<string, Record<string, FormValue>[]>;
}

/** Everything that forms can show of a day (today) over a basis (all firms); the same figures as in reports. */
export async function loadValues(
  core: Core,
  { asOf = today(core), basis = 'all' }: { asOf?: Day | undefined; basis?: Basis | undefined },
): Promise<FormValues> {
  const coverage = loadCoverage(core, { asOf, basis });
  const signOff = await readSignOff(core);
  const words = { ...signOff, filledInOn: writeDay(today(core), 'zh'), asOf: writeDay(asOf, 'zh') };
  const workers = countBuildingWorkers(core.file, asOf);
  const buildings = sortBuildings(coverage.byBuilding);
  return {
    figures: figureValues({ coverage, workers, words, formatRate: formatPercent }),
    lists: Object.fromEntries(FORM_LISTS.map((list) => [list, listValues(list, buildings, formatPercent)])),
  };
}

/** The values that a source puts into its cell and the cells below. */
export function valuesOf({ figures, lists }: FormValues, source: FormSource): FormValue[] {
  if (source.kind === 'figure') return [figures[source.figure] ?? null];
  return (lists[source.list] ?? []).map((line) => line[source.field] ?? null);
}
