import { spawn } from 'node:child_process';

/** Opens an address in the person's own browser; where there is none, nothing happens. */
export function openBrowser(address: string): void {
  const [command, ...args] = commandFor(address);
  if (!command) return;
  const opener = spawn(command, args, { detached: true, stdio: 'ignore' });
  opener.on('error', () => {});
  opener.unref();
}

function commandFor(address: string): string[] {
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address];
  if (process.platform === 'darwin') return ['open', address];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open', address] : [];
}
