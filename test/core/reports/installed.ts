import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { browserPaths } from '#core/reports/browser-paths.ts';

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A program of this machine; where it is missing the reason why tests are skipped is printed. */
export function installed(program: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = folders.map((folder) => join(folder, program)).find(isExecutable);
  if (!found) console.warn(`Skipped: ${program} is not installed.`);
  return found;
}

/** The browser that the core itself would print with. */
export function installedBrowser(): string | undefined {
  const found = browserPaths(process.platform, process.env).find(isExecutable);
  if (!found) console.warn('Skipped: no Chromium, Chrome or Edge is installed.');
  return found;
}
