import type { Day } from '#shared/domain/day/day.ts';
import type { Core } from '../../core.ts';
import { loadFlags } from '../../figures/load-flags.ts';

/** How many flags of each level there are on a day (today); excepted ones are counted apart. */
export function countFlags(core: Core, asOf?: Day) {
  const loaded = loadFlags(core, asOf);
  const counts = { asOf: loaded.asOf, high: 0, middle: 0, low: 0, excepted: 0 };
  for (const { finding, exception } of loaded.judged) counts[exception ? 'excepted' : finding.level]++;
  return counts;
}
