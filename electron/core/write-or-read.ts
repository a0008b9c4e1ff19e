import { AppError } from '#shared/contract/errors.ts';
import { type CoreHandle, type StartCoreOptions, startCore } from './start-core.ts';

/**
 * Starts the core as the registry's writer, or, where another program or machine is that, for reading beside it:
 * `setup.status` then says who. Throws as `startCore` does, but for `registry-locked`.
 */
export async function writeOrRead(options: Omit<StartCoreOptions, 'mode'>): Promise<CoreHandle> {
  try {
    return await startCore({ ...options, mode: 'write' });
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'registry-locked') throw error;
    return startCore({ ...options, mode: 'read' });
  }
}
