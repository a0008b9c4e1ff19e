import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe } from 'vitest';

const FOLDER = resolve(import.meta.dirname, '../../../shared/rosters');
const present = existsSync(FOLDER);

export interface SharedRoster {
  bytes: Buffer;
  fileName: string;
}

/** The sample roster whose name begins with `number`, `'01'` to `'09'`. */
export function readSharedRoster(number: string): SharedRoster {
  const fileName = readdirSync(FOLDER).find((name) => name.startsWith(`${number}-`));
  if (!fileName) throw new Error(`no sample roster ${number} in ${FOLDER}`);
  return { bytes: readFileSync(join(FOLDER, fileName)), fileName };
}

/** `describe` for tests on the sample rosters; skipped with its reason where the folder is not there. */
export function describeSharedRosters(title: string, tests: () => void): void {
  if (!present) console.warn(`Skipped “${title}”: the sample rosters are not in ${FOLDER}`);
  describe.skipIf(!present)(title, tests);
}
