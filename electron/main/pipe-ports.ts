import type { MessagePort } from 'node:worker_threads';
import type { MessagePortMain } from 'electron';

/** Carries messages between a page and the core without looking at them; either end closes both. */
export function pipePorts(page: MessagePortMain, core: MessagePort): void {
  page.on('message', ({ data }) => core.postMessage(data));
  core.on('message', (data) => page.postMessage(data));
  page.on('close', () => core.close());
  core.on('close', () => page.close());
  page.start();
}
