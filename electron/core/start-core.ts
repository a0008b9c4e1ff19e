import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '#shared/contract/contract.ts';
import { AppError } from '#shared/contract/errors.ts';
import type { Recovery } from './core.ts';
import type { Ports } from './ports.ts';
import { YOUNG_GENERATION_MB } from './spreadsheet/limits.ts';
import type { CoreWorkerData, FromCore, ToCore } from './worker-protocol.ts';
import { workerUrl } from './worker-url.ts';

export type CoreClient = ContractRouterClient<Contract>;

/** The core in its own thread, as a shell holds it. */
export interface CoreHandle {
  /** Calls the core from the shell itself. */
  readonly client: CoreClient;
  /** A fresh port for a page; whoever gets it speaks oRPC's message-port protocol over it. */
  connect(): MessagePort;
  /** Finishes what is under way, closes the registry and ends the thread. */
  close(): Promise<void>;
}

export interface StartCoreOptions {
  dataDir: string;
  /** `read` never writes and may run beside the one that does. */
  mode: 'write' | 'read';
  /** How the lock names this program to others. */
  holder: string;
  /** Copies the registry every quarter of an hour and at the end, where something changed. */
  keepsCopies?: boolean;
  /** Puts a copy in the place of a damaged registry first. */
  recover?: Recovery;
  /** The shell's own way to print PDF; without it the machine's browser is used. */
  printPdf?: Ports['printPdf'];
}

/** Starts the core's thread. Throws the `AppError` that kept the registry from opening. */
export async function startCore(options: StartCoreOptions): Promise<CoreHandle> {
  const { printPdf, keepsCopies = false, ...rest } = options;
  const workerData: CoreWorkerData = { ...rest, keepsCopies, printer: printPdf !== undefined };
  const worker = new Worker(workerUrl(import.meta.url, './core.js', './worker.ts'), {
    workerData,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
  });
  const send = (message: ToCore, transfer: MessagePort[] = []): void => worker.postMessage(message, transfer);
  if (printPdf) answerPrints(worker, send, printPdf);
  await untilReady(worker);
  const connect = (): MessagePort => {
    const { port1, port2 } = new MessageChannel();
    send({ type: 'connect', port: port2 }, [port2]);
    return port1;
  };
  const ownPort = connect();
  const client: CoreClient = createORPCClient(new RPCLink({ port: ownPort }));
  ownPort.start();
  const end = async (): Promise<void> => {
    const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
    worker.on('message', (message: FromCore) => {
      if (message.type === 'closed') void worker.terminate();
    });
    send({ type: 'close' });
    await ended;
    ownPort.close();
  };
  let ending: Promise<void> | undefined;
  return {
    client,
    connect,
    close: () => {
      ending ??= end();
      return ending;
    },
  };
}

function untilReady(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) =>
      reject(new Error(`The core's thread ended with ${code} before it was ready.`)),
    );
    worker.once('message', (message: FromCore) => {
      worker.removeListener('error', reject);
      if (message.type === 'refused') {
        void worker.terminate();
        reject(new AppError(message.code, message.params));
      } else resolve();
    });
  });
}

function answerPrints(worker: Worker, send: (message: ToCore) => void, printPdf: Ports['printPdf']): void {
  const running = new Map<number, AbortController>();
  worker.on('message', async (message: FromCore) => {
    if (message.type === 'cancel-print') running.get(message.id)?.abort();
    if (message.type !== 'print') return;
    const { id, html } = message;
    const abort = new AbortController();
    running.set(id, abort);
    try {
      send({ type: 'printed', id, pdf: await printPdf(html, abort.signal) });
    } catch (error) {
      send({ type: 'not-printed', id, reason: error instanceof Error ? error.message : String(error) });
    } finally {
      running.delete(id);
    }
  });
}
