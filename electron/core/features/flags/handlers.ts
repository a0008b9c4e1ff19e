import { os } from '../../api/os.ts';
import { acceptException, endException } from './accept-exception.ts';
import { countFlags } from './count-flags.ts';
import { tabulateFlags } from './tabulate-flags.ts';

export const flagsHandlers = {
  table: os.flags.table.handler(({ input, context: { core } }) => tabulateFlags(core, input)),
  counts: os.flags.counts.handler(({ input, context: { core } }) => countFlags(core, input.asOf)),
  accept: os.flags.accept.handler(({ input, context: { core } }) => acceptException(core, input)),
  endException: os.flags.endException.handler(({ input, context: { core } }) => endException(core, input)),
};
