import { arch, release, type } from 'node:os';
import packageJson from '../../../../package.json' with { type: 'json' };
import { logPath } from '../../bug-log.ts';
import type { Core } from '../../core.ts';

/** What runs here, and where its log is. */
export function describeProgram({ dataDir, file }: Core) {
  return {
    version: packageJson.version,
    node: process.versions.node,
    electron: process.versions.electron ?? null,
    sqlite: file.reader.prepare<[], string>('SELECT sqlite_version()').pluck().get() ?? '',
    system: `${type()} ${release()} ${arch()}`,
    log: logPath(dataDir),
  };
}
