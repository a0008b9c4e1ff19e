import { os } from '../../api/os.ts';
import { reopenPeriod } from './reopen-period.ts';
import { sealPeriod } from './seal-period.ts';
import { listPeriods } from './store.ts';

export const periodHandlers = {
  list: os.period.list.handler(({ context: { core } }) => ({ periods: listPeriods(core.file) })),
  seal: os.period.seal.handler(({ input, context: { core } }) => sealPeriod(core, input.label)),
  reopen: os.period.reopen.handler(({ input, context: { core } }) =>
    reopenPeriod(core, input.id, input.reason),
  ),
};
