import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { CoreClient } from '#core/start-core.ts';
import { builtProgram } from '../../../electron/launch/paths.ts';

/** The built program with a registry open, called as its page calls it: the one that gets killed. */
export interface Victim {
  readonly client: CoreClient;
  readonly process: ChildProcess;
  /** Resolves when it is gone, however it went. */
  readonly ended: Promise<void>;
}

/** Starts the built browser host on a data folder and opens a session. Throws what it said when it did not start. */
export async function startVictim(dataDir: string): Promise<Victim> {
  const host = spawn(process.execPath, [builtProgram('cli'), 'serve', '--no-open', '--data', dataDir], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  host.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const ended = new Promise<void>((resolve) => host.once('close', () => resolve()));
  for await (const line of createInterface({ input: host.stdout })) {
    if (line.startsWith('READY '))
      return { client: await openSession(line.slice('READY '.length)), process: host, ended };
  }
  throw new Error(`The program ended before it was ready: ${said}`);
}

async function openSession(address: string): Promise<CoreClient> {
  const { origin, hash } = new URL(address);
  const answer = await fetch(`${origin}/session`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify({ token: hash.slice(1) }),
  });
  const { key } = (await answer.json()) as { key: string };
  const cookie = answer.headers.get('set-cookie')?.split(';', 1)[0] ?? '';
  const link = new RPCLink({ url: `${origin}/rpc`, headers: { origin, cookie, 'x-louyu-key': key } });
  return createORPCClient(link);
}

/** Runs one command of the built `louyu` to its end. */
export async function runBuilt(
  ...args: string[]
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const program = startBuilt(...args);
  const output = { stdout: '', stderr: '' };
  program.stdout?.on('data', (chunk) => {
    output.stdout += chunk;
  });
  program.stderr?.on('data', (chunk) => {
    output.stderr += chunk;
  });
  const code = await new Promise<number | null>((resolve) => program.once('close', resolve));
  return { code, ...output };
}

/** Starts one command of the built `louyu`. */
export function startBuilt(...args: string[]): ChildProcess {
  return spawn(process.execPath, [builtProgram('cli'), ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
}
