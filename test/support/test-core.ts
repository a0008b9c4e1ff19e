import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { router } from '#core/api/router.ts';
import { type Core, closeCore, openCore } from '#core/core.ts';
import type { Ports } from '#core/ports.ts';
import { printWithBrowser } from '#core/reports/print-with-browser.ts';
import type { CoreClient } from '#core/start-core.ts';

/** The day it is in tests unless they say otherwise. */
export const TEST_DAY = '2026-09-30';

export interface TestCore extends AsyncDisposable {
  core: Core;
  /** Calls the core through the contract, as a page does. */
  client: CoreClient;
  dataDir: string;
  /** Closes and opens the same registry again, as a restart does. */
  restart(): Promise<void>;
}

/** Who does everything in tests unless they say otherwise. */
export const TEST_ACTOR = '王芳';

/** A real core on a real registry in a folder of its own, gone with `await using`. */
export async function openTestCore(
  ports: Partial<Ports> = {},
  dataDir = mkdtempSync(join(tmpdir(), 'louyu-')),
): Promise<TestCore> {
  const open = () =>
    openCore(
      dataDir,
      'write',
      {
        now: () => new Date(`${TEST_DAY}T12:00:00`),
        actor: TEST_ACTOR,
        printPdf: printWithBrowser,
        ...ports,
      },
      'test',
    );
  const core = await open();
  const clientOf = (core: Core): CoreClient => createRouterClient(router, { context: { core } });
  const test: TestCore = {
    core,
    client: clientOf(core),
    dataDir,
    restart: async () => {
      await closeCore(test.core);
      test.core = await open();
      test.client = clientOf(test.core);
    },
    [Symbol.asyncDispose]: async () => {
      await closeCore(test.core);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
  return test;
}

/** Reads a column table as rows, for tests that look at a few of them. */
export function rowsOf(table: { rows: number; columns: string }): Record<string, string | number | null>[] {
  const columns = JSON.parse(table.columns) as Record<string, (string | number | null)[]>;
  return Array.from({ length: table.rows }, (_, i) =>
    Object.fromEntries(Object.entries(columns).map(([name, cells]) => [name, cells[i] ?? null])),
  );
}

/** Follows a stream of progress to its result. */
export async function resultOf<T>(
  stream: Promise<AsyncIterable<{ type: 'progress' } | { type: 'done'; result: T }>>,
): Promise<T> {
  for await (const event of await stream) if (event.type === 'done') return event.result;
  throw new Error('The stream ended without a result.');
}

/** The code of the refusal that a call must end with. */
export async function refusalOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    const data = (error as { data?: { code?: string } }).data;
    if (data?.code) return data.code;
    throw error;
  }
  throw new Error('The call was not refused.');
}
