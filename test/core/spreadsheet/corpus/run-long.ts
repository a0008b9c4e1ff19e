import { readWorkbookInWorker } from '#core/spreadsheet/read-workbook-in-worker.ts';
import { SpreadsheetError } from '#core/spreadsheet/spreadsheet-error.ts';
import { brokenFiles } from './mutations.ts';

/**
 * `node test/core/spreadsheet/corpus/run-long.ts [SEEDS]`: far more broken files than the tests read, a hundred
 * for each seed, in the reading thread. Prints how they ended; stops at what is neither read nor refused.
 */
const seeds = Number(process.argv[2] ?? 10);
const ends = new Map<string, number>();
for (let seed = 1_000; seed < 1_000 + seeds; seed++) {
  for (const { what, fileName, bytes } of brokenFiles(seed, 3)) {
    const end = await readWorkbookInWorker(bytes, fileName, { timeoutMs: 10_000 }).then(
      () => 'read',
      (error: unknown) => {
        if (error instanceof SpreadsheetError) return error.code;
        throw new Error(`seed ${seed}: ${what}`, { cause: error });
      },
    );
    if (end === 'time-limit') console.log(`seed ${seed}: ${what} takes more than 10 seconds`);
    ends.set(end, (ends.get(end) ?? 0) + 1);
  }
}
console.log(Object.fromEntries(ends));
