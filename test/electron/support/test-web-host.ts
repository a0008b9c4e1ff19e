import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCore } from '#core/start-core.ts';
import { WebHost, type WebHostLimits } from '../../../electron/web/web-host.ts';

export interface Answer {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  body: string;
}

export interface Ask {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: string;
}

export interface TestWebHost extends AsyncDisposable {
  readonly host: WebHost;
  readonly origin: string;
  /** Sends a request exactly as given; `Host` is the right one unless given. */
  ask(ask: Ask): Promise<Answer>;
  /** Sends a token as the page does. */
  openSession(token: string, headers?: Record<string, string>): Promise<Answer>;
  /** The headers of a page that holds a good session. */
  goodHeaders(): Promise<Record<string, string>>;
}

/** A core, a page of one file beside a secret one, and the browser host in front of them. */
export async function openTestWebHost(limits: Partial<WebHostLimits> = {}): Promise<TestWebHost> {
  const dir = mkdtempSync(join(tmpdir(), 'louyu-'));
  const pageDir = join(dir, 'page');
  mkdirSync(pageDir);
  writeFileSync(join(pageDir, 'index.html'), '<!doctype html><title>page</title>');
  writeFileSync(join(dir, 'secret.txt'), 'secret');
  const core = await startCore({ dataDir: join(dir, 'data'), mode: 'write', holder: 'test' });
  const host = await WebHost.open({ client: core.client, pageDir, port: 0, limits });
  const origin = `http://127.0.0.1:${host.port}`;
  const ask = (given: Ask) => send(host.port, given);
  const openSession = (token: string, headers: Record<string, string> = {}) =>
    ask({
      method: 'POST',
      path: '/session',
      headers: { origin, 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ token }),
    });
  return {
    host,
    origin,
    ask,
    openSession,
    goodHeaders: async () => {
      const answer = await openSession(host.sessions.printedToken);
      const { key } = JSON.parse(answer.body) as { key: string };
      const cookie = String(answer.headers['set-cookie']).split(';', 1)[0] ?? '';
      return { origin, cookie, 'x-louyu-key': key, 'content-type': 'application/json' };
    },
    [Symbol.asyncDispose]: async () => {
      await host.close();
      await core.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

function send(port: number, { method = 'GET', path = '/', headers = {}, body }: Ask): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const asking = request({ host: '127.0.0.1', port, method, path, headers: { ...length, ...headers } });
    asking.on('error', reject);
    asking.on('response', async (response) => {
      let text = '';
      for await (const chunk of response) text += chunk;
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
    });
    asking.end(body);
  });
}
