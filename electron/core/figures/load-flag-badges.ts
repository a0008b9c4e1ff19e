import type { Day } from '#shared/domain/day/day.ts';
import { writeBadge } from '#shared/domain/flags/flag-badge.ts';
import type { Core } from '../core.ts';
import { factsOfDay } from './facts-of-day.ts';
import { loadFlags } from './load-flags.ts';

/** The flags of each row that has some on a day, counted by level; excepted and ignored ones are silent here too. */
export function loadFlagBadges(core: Core, asOf: Day): ReadonlyMap<string, string> {
  const { judged } = loadFlags(core, asOf);
  return factsOfDay(core.file, asOf).derive('flag badges', [judged], () => {
    const counts = new Map<string, { high: number; middle: number; low: number }>();
    for (const { finding, exception } of judged) {
      if (exception !== null) continue;
      const { id } = finding.subject;
      const count = counts.get(id) ?? { high: 0, middle: 0, low: 0 };
      count[finding.level]++;
      counts.set(id, count);
    }
    return new Map([...counts].map(([id, count]) => [id, writeBadge(count)]));
  });
}
