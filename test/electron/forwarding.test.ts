import { createORPCClient, isDefinedError, ORPCError, safe } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CoreClient } from '#core/start-core.ts';
import { openTestWebHost, type TestWebHost } from './support/test-web-host.ts';

let web: TestWebHost;
let client: CoreClient;

beforeAll(async () => {
  web = await openTestWebHost();
  const { 'content-type': _type, ...headers } = await web.goodHeaders();
  client = createORPCClient(new RPCLink({ url: `${web.origin}/rpc`, headers }));
});
afterAll(() => web[Symbol.asyncDispose]());

describe('a call through the browser host is a call of the core', () => {
  test('a refusal arrives with its code and what fills its sentence', async () => {
    const { error } = await safe(client.history.undo());
    expect(error).toMatchObject({
      code: 'REFUSED',
      status: 422,
      data: { code: 'nothing-to-undo', params: {} },
    });
    expect(isDefinedError(error)).toBe(true);
  });

  test('input that the contract forbids is refused by the core', async () => {
    const { error } = await safe(client.history.list({ limit: 0 }));
    expect(error).toBeInstanceOf(ORPCError);
    expect(error).toMatchObject({ code: 'BAD_REQUEST', status: 400 });
  });

  test('long work that is cancelled writes nothing', async () => {
    const abort = new AbortController();
    const stream = await client.setup.loadSample({ scale: 'city' }, { signal: abort.signal });
    const reading = (async () => {
      for await (const event of stream) if (event.type === 'progress') abort.abort();
    })();
    await expect(reading).rejects.toThrow();
    expect((await client.setup.status()).counts.firms).toBe(0);
  });

  test('long work tells how far it is, then its result, and listeners hear what it wrote', async () => {
    const abort = new AbortController();
    const changes = await client.setup.changes(undefined, { signal: abort.signal });
    const heard = changes.next();
    const types: string[] = [];
    for await (const event of await client.setup.loadSample({ scale: 'street' })) types.push(event.type);
    expect(types.slice(0, -1).every((type) => type === 'progress')).toBe(true);
    expect(types.length).toBeGreaterThan(1);
    expect(types.at(-1)).toBe('done');
    expect((await heard).value?.tables).toContain('firm');
    abort.abort();
  });

  test('a file arrives with its name, its type and every byte', async () => {
    const { file } = await client.report.export({ kind: 'coverage', format: 'xlsx' });
    expect(file.name).toMatch(/\.xlsx$/);
    expect(new Uint8Array(await file.arrayBuffer()).slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
  });
});
