import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestWebHost, type TestWebHost } from './support/test-web-host.ts';

const LIMITS = { bodyBytes: 1000, headersMs: 300, requestMs: 300 };
let web: TestWebHost;

beforeAll(async () => {
  web = await openTestWebHost(LIMITS);
});
afterAll(() => web[Symbol.asyncDispose]());

/** Everything the host says until it ends the connection by itself. */
function sendRaw(text: string): Promise<string> {
  return new Promise((resolve) => {
    let said = '';
    const socket = connect(web.host.port, '127.0.0.1', () => socket.write(text));
    socket.on('data', (chunk) => {
      said += chunk;
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(said));
  });
}

async function rawCall(extra: Record<string, string>): Promise<string> {
  const headers = { ...(await web.goodHeaders()), host: `127.0.0.1:${web.host.port}`, ...extra };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return ['POST /rpc/setup/status HTTP/1.1', ...lines, '', ''].join('\r\n');
}

describe('the browser host is not kept busy', () => {
  test('a body of the allowed length is read, one byte more is refused unread', async () => {
    const headers = await web.goodHeaders();
    const ask = (length: number) =>
      web.ask({ method: 'POST', path: '/rpc/setup/status', headers, body: '{}'.padEnd(length) });
    expect((await ask(LIMITS.bodyBytes)).status).toBe(200);
    expect((await ask(LIMITS.bodyBytes + 1)).status).toBe(413);
  });

  test('a token of any length beyond a real one is refused unread', async () => {
    expect((await web.openSession('x'.repeat(2000))).status).toBe(413);
  });

  test('a body of unknown length is refused', async () => {
    const said = await sendRaw(await rawCall({ 'transfer-encoding': 'chunked' }));
    expect(said).toMatch(/^HTTP\/1\.1 411 /);
  });

  test('a body that does not arrive is given up', async () => {
    const said = await sendRaw(`${await rawCall({ 'content-length': '500' })}{`);
    expect(said).toMatch(/^HTTP\/1\.1 408 |^$/);
  });

  test('a body that drips in is given up however long it goes on dripping', async () => {
    const head = await rawCall({ 'content-length': '500' });
    const said = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connect(web.host.port, '127.0.0.1', () => socket.write(head));
      const drip = setInterval(() => socket.write(' '), 50);
      socket.on('data', (chunk) => {
        text += chunk;
      });
      socket.on('error', () => {});
      socket.on('close', () => {
        clearInterval(drip);
        resolve(text);
      });
    });
    expect(said).toMatch(/^HTTP\/1\.1 408 |^$/);
  });

  test('two lengths, or a length and none, are no request at all', async () => {
    for (const extra of [
      'content-length: 3\r\ncontent-length: 4',
      'content-length: 3\r\ntransfer-encoding: chunked',
    ]) {
      const said = await sendRaw((await rawCall({})).replace('\r\n\r\n', `\r\n${extra}\r\n\r\n{}`));
      expect(said).toMatch(/^HTTP\/1\.1 400 |^$/);
    }
  });

  test('headers that do not end are given up', async () => {
    const said = await sendRaw('POST /rpc/setup/status HTTP/1.1\r\nhost: x\r\n');
    expect(said).toMatch(/^HTTP\/1\.1 408 |^$/);
  });

  test('headers without measure are refused', async () => {
    const said = await sendRaw(await rawCall({ padding: 'x'.repeat(100_000) }));
    expect(said).toMatch(/^HTTP\/1\.1 431 |^$/);
  });

  test('a stranger’s body is not read at all', async () => {
    const said = await sendRaw(await rawCall({ cookie: 'none=1', 'content-length': '500' }));
    expect(said).toMatch(/^HTTP\/1\.1 401 /);
  });

  test('after all this the page is answered as ever', async () => {
    const headers = await web.goodHeaders();
    const answer = await web.ask({ method: 'POST', path: '/rpc/setup/status', headers, body: '{}' });
    expect(answer.status).toBe(200);
  });
});
