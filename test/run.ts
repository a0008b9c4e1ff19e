import { buildIfNeeded } from '../electron/launch/build-if-needed.ts';
import { ensureBrowser } from './support/ensure-browser.ts';
import { type Count, runVitest } from './support/run-vitest.ts';

/**
 * `npm test`: rules and core first, what depends on the calendar again in China's time zone, then the built
 * program in a browser. `npm test -- ARGUMENTS` hands them to one run of vitest: a path, `-t NAME` … Ends with
 * what failed, and `N passed, N failed`.
 */
const args = process.argv.slice(2);
const RUNS: readonly (readonly [args: readonly string[], timeZone: string])[] =
  args.length > 0
    ? [[args, process.env.TZ ?? 'UTC']]
    : [
        [['--project', 'unit'], 'UTC'],
        [['--project', 'unit', 'test/shared', 'test/core/coverage'], 'Asia/Shanghai'],
        [['--project', 'program'], 'UTC'],
      ];

const missing = ensureBrowser();
if (missing) {
  console.error(missing);
  process.exit(1);
}
const counts: Count[] = [await build()];
for (const [runArgs, timeZone] of RUNS) counts.push(await runVitest(runArgs, timeZone));

const sum = (of: 'passed' | 'failed') => counts.reduce((total, count) => total + count[of], 0);
for (const failure of counts.flatMap(({ failures }) => failures)) console.log(`Failed: ${failure}`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;

/** A program that cannot be built is one failure; its rules can be tested all the same. */
async function build(): Promise<Count> {
  try {
    await buildIfNeeded();
    return { passed: 0, failed: 0, failures: [] };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1, failures: ['the program could not be built'] };
  }
}
