import { os } from '../../api/os.ts';
import { loadStaffing } from './load-staffing.ts';
import { setRange } from './set-range.ts';

export const staffingHandlers = {
  summary: os.staffing.summary.handler(({ input, context: { core } }) => loadStaffing(core, input.asOf)),
  setRange: os.staffing.setRange.handler(({ input, context: { core } }) => setRange(core, input)),
};
