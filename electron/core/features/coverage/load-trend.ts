import { setImmediate } from 'node:timers/promises';
import type { Progress } from '#shared/contract/base.ts';
import type { CoverageTrend } from '#shared/contract/coverage.ts';
import type { Basis } from '#shared/domain/coverage/coverage-input.ts';
import { addDays, addMonths, type Day } from '#shared/domain/day/day.ts';
import { type Core, today } from '../../core.ts';
import { coverageOf } from '../../figures/load-coverage.ts';

/** Months that the trend looks back. */
const MONTHS = 12;

/**
 * The figures at the end of each of the last months, and of the day itself, which comes last: its facts are those
 * that the page goes on asking for. Orgs, rooms and endings are as of each day; of members only today's figures are
 * kept.
 */
export async function loadTrend(
  core: Core,
  { asOf = today(core), basis = 'all' }: { asOf?: Day | undefined; basis?: Basis | undefined },
  report: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<CoverageTrend> {
  const trend: CoverageTrend = [];
  const days = daysOf(asOf);
  for (const [index, day] of days.entries()) {
    report({ type: 'progress', stage: 'trend', done: index, total: days.length });
    await setImmediate();
    signal.throwIfAborted();
    const { firms, rates, buildings } = coverageOf(core.file, day, basis);
    trend.push({
      day,
      firms: firms.total,
      organization: rates.organization,
      dueNotSetUp: firms.dueNotSetUp,
      buildings: buildings.total,
      blank: buildings.blank,
    });
  }
  return trend;
}

/** The last days of the months before a day, and the day. */
function daysOf(asOf: Day): Day[] {
  const first = `${asOf.slice(0, 8)}01`;
  const ends = Array.from({ length: MONTHS }, (_, back) => addDays(addMonths(first, back - MONTHS + 1), -1));
  return [...ends, asOf];
}
