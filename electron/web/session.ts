import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** What a page holds after the exchange: the cookie's value and the key it sends with each call. */
export interface Session {
  readonly cookie: string;
  readonly key: string;
}

/**
 * Who may call. Two kinds of token open a session, and all are gone when the program ends:
 * - the printed token works as often as its owner opens the printed address: only they see the terminal;
 * - a launch token works once: it starts a browser, and other users can read a program's arguments.
 *
 * A session has two halves. Browsers send a cookie to every port of 127.0.0.1, so another user's server could
 * collect it; the key lives in the page's own storage, which is bound to the port.
 */
export class Sessions {
  readonly printedToken = newSecret();
  readonly #launchTokens = new Set<string>();
  readonly #keys = new Map<string, string>();

  newLaunchToken(): string {
    const token = newSecret();
    this.#launchTokens.add(token);
    return token;
  }

  /** Null when the token is not, or no longer, good. */
  exchange(token: string): Session | null {
    if (!this.#launchTokens.delete(token) && !isSame(token, this.printedToken)) return null;
    const session = { cookie: newSecret(), key: newSecret() };
    this.#keys.set(session.cookie, session.key);
    return session;
  }

  isOpen(cookie: string | undefined, key: string | undefined): boolean {
    const expected = this.#keys.get(cookie ?? '');
    return expected !== undefined && key !== undefined && isSame(key, expected);
  }
}

function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
