import { openBrowserHost } from './browser-host.ts';
import { openDesktopHost } from './desktop-host.ts';
import type { Host } from './host.ts';

/** Finds the shell this page runs in and connects to it. */
export async function openHost(): Promise<Host> {
  const { louyuDesktop } = window;
  return louyuDesktop ? openDesktopHost(louyuDesktop) : openBrowserHost();
}
