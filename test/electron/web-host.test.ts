import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestWebHost, type TestWebHost } from './support/test-web-host.ts';

const STATUS = '/rpc/setup/status';
let web: TestWebHost;
let good: Record<string, string>;

beforeAll(async () => {
  web = await openTestWebHost();
  good = await web.goodHeaders();
});
afterAll(() => web[Symbol.asyncDispose]());

/** The same call as the page's own but for some headers; undefined leaves one out. */
function callWith(changed: Record<string, string | undefined>) {
  const headers = Object.entries({ ...good, ...changed }).filter(
    (header): header is [string, string] => header[1] !== undefined,
  );
  return web.ask({ method: 'POST', path: STATUS, headers: Object.fromEntries(headers), body: '{}' });
}

describe('the browser host', () => {
  test('answers the page that it served itself', async () => {
    const answer = await callWith({});
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body).json.counts).toEqual({ buildings: 0, firms: 0, orgs: 0, workers: 0 });
  });

  test('answers under localhost too', async () => {
    const host = `localhost:${web.host.port}`;
    expect((await callWith({ host, origin: `http://${host}` })).status).toBe(200);
  });

  test.each([
    ['attacker.example'],
    ['127.0.0.1'],
    ['127.0.0.1:1'],
    ['localhost.attacker.example'],
    ['127.0.0.1:PORT.attacker.example'],
    ['[::1]:PORT'],
  ])('a foreign name %s that resolves to this machine gets neither page nor call', async (name) => {
    const host = name.replace('PORT', String(web.host.port));
    expect((await web.ask({ headers: { host } })).status).toBe(421);
    expect((await callWith({ host, origin: `http://${host}` })).status).toBe(421);
    const { printedToken } = web.host.sessions;
    expect((await web.openSession(printedToken, { host, origin: `http://${host}` })).status).toBe(421);
  });

  test.each([
    ['http://attacker.example'],
    ['null'],
    ['http://127.0.0.1:1'],
    ['https://127.0.0.1:PORT'],
    [undefined],
  ])('a page of origin %s can neither call nor open a session', async (name) => {
    const origin = name?.replace('PORT', String(web.host.port));
    expect((await callWith({ origin })).status).toBe(403);
    if (origin !== undefined) {
      expect((await web.openSession(web.host.sessions.printedToken, { origin })).status).toBe(403);
    }
  });

  test.each([['cross-site'], ['same-site'], ['none']])(
    'a call that the browser marks as %s is refused whatever its origin says',
    async (site) => {
      expect((await callWith({ 'sec-fetch-site': site })).status).toBe(403);
    },
  );

  test('calls without both halves of a session are refused as the page expects it', async () => {
    for (const missing of [{ cookie: undefined }, { 'x-louyu-key': undefined }]) {
      const answer = await callWith(missing);
      expect(answer.status).toBe(401);
      expect(JSON.parse(answer.body).json).toMatchObject({ code: 'UNAUTHORIZED', status: 401 });
    }
  });

  test('a cookie collected by another port is worth nothing without the key, nor with one of another session', async () => {
    const other = await web.goodHeaders();
    expect((await callWith({ 'x-louyu-key': 'guess' })).status).toBe(401);
    expect((await callWith({ 'x-louyu-key': other['x-louyu-key'] })).status).toBe(401);
    expect((await callWith({ cookie: `louyu-1=${good.cookie?.split('=')[1]}` })).status).toBe(401);
  });

  test('the session of one program is unknown to the next', async () => {
    await using next = await openTestWebHost();
    const headers = { ...good, origin: next.origin };
    expect((await next.ask({ method: 'POST', path: STATUS, headers, body: '{}' })).status).toBe(401);
    expect((await next.openSession(web.host.sessions.printedToken)).status).toBe(401);
  });

  test('scripts and other sites never get the cookie', async () => {
    const answer = await web.openSession(web.host.sessions.printedToken);
    expect(String(answer.headers['set-cookie'])).toMatch(/; HttpOnly; SameSite=Strict$/);
  });

  test('the printed address opens the page again, a launch token only once', async () => {
    const { sessions } = web.host;
    for (let i = 0; i < 2; i++) expect((await web.openSession(sessions.printedToken)).status).toBe(200);
    const token = sessions.newLaunchToken();
    expect((await web.openSession(token)).status).toBe(200);
    expect((await web.openSession(token)).status).toBe(401);
    for (const wrong of ['', 'guess', sessions.printedToken.slice(1)]) {
      expect((await web.openSession(wrong)).status).toBe(401);
    }
  });

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/..\\secret.txt',
    '/assets/../../secret.txt',
    '//secret.txt',
    '/%00',
    '/index.html/',
    '/%',
    '/assets',
  ])('no spelling of a path leaves the page: %s', async (path) => {
    expect((await web.ask({ path })).status).toBe(404);
  });

  test('pages are read and calls are posted, nothing else', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
      expect([method, (await web.ask({ method })).status]).toEqual([method, 405]);
    }
    const { 'content-type': _type, ...headers } = good;
    for (const method of ['GET', 'HEAD', 'PUT', 'DELETE']) {
      const answer = await web.ask({ method, path: `${STATUS}?data={}`, headers });
      expect([method, answer.status]).toEqual([method, 405]);
    }
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/octet-stream',
    'text/event-stream',
    'application/jsonp',
    undefined,
  ])('a call of the type %s is refused', async (type) => {
    expect((await callWith({ 'content-type': type })).status).toBe(415);
  });

  test('a body that is declared to be a file is refused', async () => {
    const disposition = 'attachment; filename="a.json"';
    expect((await callWith({ 'content-disposition': disposition })).status).toBe(415);
  });

  test('a body that is no JSON, or names things that are none, is refused without harm', async () => {
    for (const body of [
      '{',
      '"x"',
      '{"json":{"__proto__":{"polluted":1}},"meta":[[99,"__proto__"]]}',
      '[]',
    ]) {
      const answer = await web.ask({ method: 'POST', path: '/rpc/history/list', headers: good, body });
      expect([body, answer.status]).toEqual([body, 400]);
    }
    expect('polluted' in {}).toBe(false);
  });

  test.each([
    ['{"json":{"create":[{"name":"甲","constructor":{"prototype":{"polluted":1}}}]}}', 400],
    ['{"json":{"create":[{"name":"","__proto__":{"name":"甲"}}]}}', 400],
    ['{"json":{"__proto__":{"create":[{"name":"甲"}]}},"meta":[]}', 200],
  ])('names of JavaScript in a call make no value and no building: %s', async (body, status) => {
    const answer = await web.ask({ method: 'POST', path: '/rpc/building/edit', headers: good, body });
    expect(answer.status).toBe(status);
    expect('polluted' in {}).toBe(false);
    expect(JSON.parse((await callWith({})).body).json.counts.buildings).toBe(0);
  });

  test('a header that names another method does not make it one', async () => {
    const { 'content-type': _type, ...headers } = good;
    const override = { ...headers, 'x-http-method-override': 'POST' };
    expect((await web.ask({ path: STATUS, headers: override })).status).toBe(405);
  });

  test('a token is no session: it neither opens a call by itself nor in the address', async () => {
    const { printedToken } = web.host.sessions;
    const asKey = { cookie: `louyu-${web.host.port}=${printedToken}`, 'x-louyu-key': printedToken };
    expect((await callWith(asKey)).status).toBe(401);
    const headers = { origin: web.origin, 'content-type': 'application/json' };
    const path = `${STATUS}?token=${printedToken}`;
    expect((await web.ask({ method: 'POST', path, headers, body: '{}' })).status).toBe(401);
    expect((await callWith({ authorization: `Bearer ${printedToken}`, cookie: undefined })).status).toBe(401);
  });

  test.each([
    '/rpc/',
    '/rpc/setup',
    '/rpc/nothing/here',
    '/rpc/__proto__/constructor',
    '/rpc/setup/status/more',
  ])('there is no call %s', async (path) => {
    expect((await web.ask({ method: 'POST', path, headers: good, body: '{}' })).status).toBe(404);
  });

  test('every answer forbids other pages, caches and types to have a part in it', async () => {
    for (const answer of [await web.ask({}), await web.ask({ path: '/nothing' }), await callWith({})]) {
      expect(answer.headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store',
      });
      const policy = String(answer.headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'; script-src 'self';");
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    }
  });
});
