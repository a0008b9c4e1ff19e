import { os } from '../../api/os.ts';
import { loadCoverage } from '../../figures/load-coverage.ts';
import { listFlags } from './list-flags.ts';

export const coverageHandlers = {
  summary: os.coverage.summary.handler(({ input, context: { core } }) => loadCoverage(core, input)),
  flags: os.coverage.flags.handler(({ input, context: { core } }) => listFlags(core, input)),
};
