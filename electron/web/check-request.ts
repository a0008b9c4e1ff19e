import type { IncomingMessage } from 'node:http';

/** Why a request is turned away: the status and a word for whoever reads the answer by hand. */
export interface Denial {
  readonly status: number;
  readonly reason: string;
}

/** Only requests that name this very server are answered: a foreign name resolved to 127.0.0.1 is not. */
export function checkHost(request: IncomingMessage, port: number): Denial | null {
  const { host } = request.headers;
  return host === `127.0.0.1:${port}` || host === `localhost:${port}`
    ? null
    : { status: 421, reason: 'wrong host' };
}

/** Calls come from this server's own page; a browser says so in two headers that scripts cannot write. */
export function checkOrigin(request: IncomingMessage): Denial | null {
  const { origin, host } = request.headers;
  if (origin !== `http://${host}`) return { status: 403, reason: 'wrong origin' };
  const site = request.headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' ? null : { status: 403, reason: 'wrong site' };
}

/**
 * Calls are POSTs whose body has a type of `types` and a declared length of at most `maxBytes`. A browser
 * declares the length of all it sends; Node reads no further than it.
 */
export function checkBody(
  request: IncomingMessage,
  types: readonly string[],
  maxBytes: number,
): Denial | null {
  if (request.method !== 'POST') return { status: 405, reason: 'wrong method' };
  const length = request.headers['content-length'];
  if (length === undefined) return { status: 411, reason: 'length required' };
  if (Number(length) > maxBytes) return { status: 413, reason: 'too large' };
  const type = request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
  const isTyped = type === undefined ? Number(length) === 0 : types.includes(type);
  // A body named as a file would be taken for one whatever its type says.
  return isTyped && !request.headers['content-disposition'] ? null : { status: 415, reason: 'wrong type' };
}
