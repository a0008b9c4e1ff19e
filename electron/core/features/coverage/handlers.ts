import { os } from '../../api/os.ts';
import { streamProgress } from '../../api/stream-progress.ts';
import { today } from '../../core.ts';
import { loadCoverage } from '../../figures/load-coverage.ts';
import { loadPlaces } from '../../figures/load-places.ts';
import { listFlags } from './list-flags.ts';
import { loadTrend } from './load-trend.ts';

export const coverageHandlers = {
  places: os.coverage.places.handler(({ input, context: { core } }) =>
    loadPlaces(core.file, input.asOf ?? today(core), input.basis ?? 'all', input.by),
  ),
  trend: os.coverage.trend.handler(({ input, context: { core }, signal }) =>
    streamProgress((report, stop) => loadTrend(core, input, report, stop), signal),
  ),
  summary: os.coverage.summary.handler(({ input, context: { core } }) => loadCoverage(core, input)),
  flags: os.coverage.flags.handler(({ input, context: { core } }) => listFlags(core, input)),
};
