import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the registry is kept unless the person says otherwise: the place each system has for such data. */
export function defaultDataDir(): string {
  const { env, platform } = process;
  if (platform === 'win32') return join(env.APPDATA || join(homedir(), 'AppData', 'Roaming'), 'Louyu');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Louyu');
  return join(env.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'louyu');
}
