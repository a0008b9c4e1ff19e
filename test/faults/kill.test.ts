import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tempDataDir } from '../e2e/support/temp-data-dir.ts';
import { killDuring } from './kill-rounds.ts';
import { runBuilt } from './support/victim.ts';

const dataDir = tempDataDir();
beforeAll(async () => void (await runBuilt('init', '--sample', '--data', dataDir)));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

// The long form has more kinds and kills. One registry through all of them: what one kill leaves behind is what the next program finds.
describe('a program killed at a random moment', () => {
  test.each(['import', 'undo', 'restore', 'closing'] as const)(
    'of its %s loses nothing that was answered and leaves nothing by half',
    async (work) => {
      expect((await killDuring(work, dataDir)).faults).toEqual([]);
    },
  );
});
