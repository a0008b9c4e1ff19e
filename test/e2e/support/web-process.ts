import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { builtProgram } from '../../../electron/launch/paths.ts';

/** The built browser host in a process of its own. */
export interface WebProcess {
  /** The printed address, token included. */
  readonly address: string;
  readonly process: ChildProcess;
  /** Ends it as Ctrl+C does and waits until it is gone. */
  stop(): Promise<void>;
}

/** Starts the built browser host on a data folder and waits for its READY line. */
export async function startWebProcess(dataDir: string): Promise<WebProcess> {
  const host = spawn(process.execPath, [builtProgram('web'), '--data', dataDir, '--no-open'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  host.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const ended = new Promise<void>((resolve) => host.once('exit', () => resolve()));
  for await (const line of createInterface({ input: host.stdout })) {
    if (!line.startsWith('READY ')) continue;
    const stop = async () => {
      host.kill('SIGTERM');
      await ended;
    };
    return { address: line.slice('READY '.length), process: host, stop };
  }
  throw new Error(`The browser host ended before it was ready: ${said}`);
}
