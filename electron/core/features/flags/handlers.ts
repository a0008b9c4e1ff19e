import { os } from '../../api/os.ts';
import { acceptException, endException, ignoreFlag } from './accept-exception.ts';
import { countFlags } from './count-flags.ts';
import { finishTodo, remind } from './remind.ts';
import { tabulateFlags } from './tabulate-flags.ts';

export const flagsHandlers = {
  table: os.flags.table.handler(({ input, context: { core } }) => tabulateFlags(core, input)),
  counts: os.flags.counts.handler(({ input, context: { core } }) => countFlags(core, input.asOf)),
  accept: os.flags.accept.handler(({ input, context: { core } }) => acceptException(core, input)),
  ignore: os.flags.ignore.handler(({ input, context: { core } }) => ignoreFlag(core, input)),
  remind: os.flags.remind.handler(({ input, context: { core } }) => remind(core, input)),
  finishTodo: os.flags.finishTodo.handler(({ input, context: { core } }) => finishTodo(core, input)),
  endException: os.flags.endException.handler(({ input, context: { core } }) => endException(core, input)),
};
