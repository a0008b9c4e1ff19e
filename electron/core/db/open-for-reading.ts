import { isOlderRegistry } from './migrate.ts';
import { openRegistry, type RegistryFile } from './registry-file.ts';
import { lockRegistry } from './registry-lock.ts';

/**
 * Opens a registry beside its writer. One that an earlier version wrote is first brought to the newest
 * migration, as its writer for that moment. Throws `registry-too-new`, and `registry-locked` where an older
 * one is in use.
 */
export async function openForReading(dataDir: string, holder: string, now: Date): Promise<RegistryFile> {
  const file = await openRegistry(dataDir, 'read');
  const isOlder = await isOlderRegistry(file.kysely).catch(async (error: unknown) => {
    await file.close();
    throw error;
  });
  if (!isOlder) return file;
  await file.close();
  const unlock = lockRegistry(dataDir, holder, now);
  try {
    await (await openRegistry(dataDir, 'write')).close();
  } finally {
    unlock();
  }
  return openRegistry(dataDir, 'read');
}
