import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A data folder of a test's own; whoever makes it removes it. */
export function tempDataDir(): string {
  return mkdtempSync(join(tmpdir(), 'louyu-'));
}
