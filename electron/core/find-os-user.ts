import { userInfo } from 'node:os';

/** The operating system's user who runs this process; null where the system has no name for them. */
export function findOsUser(): string | null {
  try {
    return userInfo().username || null;
  } catch {
    return null;
  }
}
