import { createORPCClient, isDefinedError, ORPCError, safe } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CoreClient } from '#core/start-core.ts';
import { resultOf } from '#test/support/test-core.ts';
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
    const types: string[] = [];
    for await (const event of await client.setup.loadSample({ scale: 'street' })) types.push(event.type);
    expect(types.slice(0, -1).every((type) => type === 'progress')).toBe(true);
    expect(types.length).toBeGreaterThan(1);
    expect(types.at(-1)).toBe('done');
    const { value } = await changes.next();
    expect(value).toMatchObject({ tables: expect.arrayContaining(['firm']) });
    abort.abort();
  });

  test('a file arrives with its name, its type and every byte', async () => {
    const { fileId } = await resultOf(client.report.export({ kind: 'coverage', format: 'xlsx' }));
    const { file } = await client.exchange.file({ fileId });
    expect(file.name).toMatch(/\.xlsx$/);
    expect(new Uint8Array(await file.arrayBuffer()).slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
  });

  test('files go to the core with their names and every byte', async () => {
    const text = '楼宇名称,企业名称\n和宁大厦,甲公司\n和宁大厦,乙公司\n';
    const files = [
      new File([text], '和宁大厦.csv', { type: 'text/csv' }),
      new File(['no workbook'], '坏.xlsx'),
    ];
    for await (const event of await client.roster.preview({ files })) {
      if (event.type !== 'done') continue;
      expect(event.result.files.map(({ file }) => file)).toEqual(['和宁大厦.csv', '坏.xlsx']);
      expect(event.result.files[0]?.sheets[0]?.firms).toBe(2);
      expect(event.result.files[1]?.refused).toMatchObject({ params: { file: '坏.xlsx' } });
      return;
    }
    expect.unreachable('The stream ended without a result');
  });
});
