import type { DesktopBridge } from '#shared/contract/desktop-bridge.ts';
import { openBrowserHost } from './browser-host.ts';
import { openDesktopHost } from './desktop-host.ts';
import type { Host } from './host.ts';

declare global {
  interface Window {
    /** Absent in a browser. */
    readonly louyuDesktop?: DesktopBridge;
  }
}

/** Finds the shell this page runs in and connects to it. */
export async function openHost(): Promise<Host> {
  const { louyuDesktop } = window;
  return louyuDesktop ? openDesktopHost(louyuDesktop) : openBrowserHost();
}
