import { dayOfMoment } from '#shared/domain/day/day.ts';
import { openRegistry, type RegistryFile } from './db/registry-file.ts';
import { Journal } from './journal/journal.ts';
import type { Ports } from './ports.ts';

/** The open application: what every service is handed. */
export interface Core {
  readonly dataDir: string;
  readonly mode: 'write' | 'read';
  readonly file: RegistryFile;
  readonly journal: Journal;
  readonly ports: Ports;
}

/** Opens the registry of a data folder. Throws an `AppError` when it cannot be opened. */
export async function openCore(dataDir: string, mode: 'write' | 'read', ports: Ports): Promise<Core> {
  const file = await openRegistry(dataDir, mode);
  return { dataDir, mode, file, journal: new Journal(file, () => ports.now()), ports };
}

/** The calendar day on the office's wall. */
export function today(core: Pick<Core, 'ports'>): string {
  const now = core.ports.now();
  return dayOfMoment(now, -now.getTimezoneOffset());
}
