import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { Host } from './host.ts';
import { printInFrame } from './print-in-frame.ts';

/** The page's half of its session; bound to the address with its port, unlike a cookie. */
const KEY = 'louyu-key';

/**
 * A browser: calls travel over HTTP. A token in the address opens a session first. Without a good one every
 * call is refused as `UNAUTHORIZED`, which the window tells as a lost session.
 */
export async function openBrowserHost(): Promise<Host> {
  const token = takeToken();
  if (token) await exchange(token);
  const link = new RPCLink({
    url: `${location.origin}/rpc`,
    // Read anew for each call: the address may have been opened again in another tab.
    headers: () => ({ 'x-louyu-key': localStorage.getItem(KEY) ?? '' }),
  });
  return {
    client: createORPCClient(link),
    saveFile: async (file) => {
      download(file);
      return 'saved';
    },
    print: printInFrame,
  };
}

/** The part behind `#` that is no place of the page. It leaves the address at once: pictures and history keep that. */
function takeToken(): string | null {
  const token = location.hash.slice(1);
  if (!token || token.startsWith('/')) return null;
  history.replaceState(null, '', '/');
  return token;
}

async function exchange(token: string): Promise<void> {
  const answer = await fetch('/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  });
  if (!answer.ok) return;
  const { key } = (await answer.json()) as { key: string };
  localStorage.setItem(KEY, key);
}

function download(file: File): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  // The browser reads the file after this returns; a minute is more than it needs to begin.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
