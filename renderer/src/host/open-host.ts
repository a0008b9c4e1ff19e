import type { Host } from './host.ts';

/** Finds the shell this page runs in and connects to it. */
export async function openHost(): Promise<Host> {
  throw new Error('No shell is known yet');
}
