import { parentPort, workerData } from 'node:worker_threads';
import { onError } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import { AppError } from '#shared/contract/errors.ts';
import { router } from './api/router.ts';
import { startBackupClock } from './backup/backup-clock.ts';
import { logBug } from './bug-log.ts';
import { type Core, closeCore, openCore } from './core.ts';
import { findOsUser } from './find-os-user.ts';
import type { Ports } from './ports.ts';
import { printWithBrowser } from './reports/print-with-browser.ts';
import { ShellPrinter } from './shell-printer.ts';
import { watchOtherWriters } from './watch-other-writers.ts';
import type { CoreWorkerData, FromCore, ToCore } from './worker-protocol.ts';

/** The core's thread: opens the registry, then answers every port that the shell connects. */
const shell = parentPort;
if (!shell) throw new Error('The core runs in a worker thread; start it with startCore.');
const { dataDir, mode, holder, printer, recover, keepsCopies } = workerData as CoreWorkerData;
const tell = (message: FromCore): void => shell.postMessage(message);

const shellPrinter = new ShellPrinter(tell);
const ports: Ports = {
  now: () => new Date(),
  actor: findOsUser(),
  printPdf: printer ? (html, signal) => shellPrinter.print(html, signal) : printWithBrowser,
};

let core: Core | undefined;
let stopWatching: (() => void) | undefined;
try {
  core = await openCore(dataDir, mode, ports, holder, recover);
  if (keepsCopies) stopWatching = mode === 'write' ? startBackupClock(core.backups) : watchOtherWriters(core);
  tell({ type: 'ready' });
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  tell({ type: 'refused', code: error.code, params: error.params });
}

const handler = new RPCHandler(router, {
  interceptors: [onError((error) => logBug(dataDir, ports.now(), error))],
});

shell.on('message', async (message: ToCore) => {
  if (message.type === 'connect' && core) {
    handler.upgrade(message.port, { context: { core } });
    message.port.start();
  } else if (message.type === 'printed') shellPrinter.printed(message.id, message.pdf);
  else if (message.type === 'not-printed') shellPrinter.failed(message.id, message.reason);
  else if (message.type === 'close') {
    stopWatching?.();
    if (core && stopWatching && mode === 'write') await core.backups.makeIfChanged('closing');
    if (core) await closeCore(core);
    tell({ type: 'closed' });
    shell.close();
  }
});
