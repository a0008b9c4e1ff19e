import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe } from 'vitest';

const FOLDER = resolve(import.meta.dirname, '../../../shared/rosters');
const present = existsSync(FOLDER);

export interface SharedRoster {
  bytes: Buffer;
  fileName: string;
  path: string;
}

/** What the samples' own list says of each; only what a test asks for is named here. */
interface ExpectedRoster {
  building?: string;
  firms?: number;
  tenancies?: number;
  fullMembers?: number;
  staff?: number;
  refusedCodes?: number;
  headerRows?: number;
  mustNotMapToMembers?: string[];
  missingFromFile?: string[];
  form?: boolean;
}

/** What the samples' own list says of the one whose name begins with `number`. */
export function expectedOf(number: string): ExpectedRoster {
  const expected: Record<string, ExpectedRoster> = JSON.parse(
    readFileSync(join(FOLDER, 'expected.json'), 'utf8'),
  );
  return expected[readSharedRoster(number).fileName] ?? {};
}

/** The sample roster whose name begins with `number`, `'01'` to `'09'`. */
export function readSharedRoster(number: string): SharedRoster {
  const fileName = readdirSync(FOLDER).find((name) => name.startsWith(`${number}-`));
  if (!fileName) throw new Error(`no sample roster ${number} in ${FOLDER}`);
  const path = join(FOLDER, fileName);
  return { bytes: readFileSync(path), fileName, path };
}

/** `describe` for tests on the sample rosters; skipped with its reason where the folder is not there. */
export function describeSharedRosters(title: string, tests: () => void): void {
  if (!present) console.warn(`Skipped “${title}”: the sample rosters are not in ${FOLDER}`);
  describe.skipIf(!present)(title, tests);
}
