import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Denial } from './check-request.ts';

/** Turns a request away in the shape that the page's client reads as an error, and reads no more of it. */
export function deny(request: IncomingMessage, response: ServerResponse, denial: Denial): void {
  const { status, reason } = denial;
  const code = status === 401 ? 'UNAUTHORIZED' : status === 403 ? 'FORBIDDEN' : 'BAD_REQUEST';
  const body = JSON.stringify({ json: { defined: false, code, status, message: reason, data: null } });
  response.shouldKeepAlive = false;
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(body, () => request.destroy());
}

/** Reads a small body whole; its length has been checked. */
export async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** The value of a cookie, or undefined. */
export function cookieOf(request: IncomingMessage, name: string): string | undefined {
  for (const part of request.headers.cookie?.split(';') ?? []) {
    const [key, ...value] = part.trim().split('=');
    if (key === name) return value.join('=');
  }
  return undefined;
}
