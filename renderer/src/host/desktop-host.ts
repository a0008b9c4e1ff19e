import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { DesktopBridge } from '#shared/contract/desktop-bridge.ts';
import { AppError } from '#shared/contract/errors.ts';
import type { Host } from './host.ts';

/** The desktop window: calls travel over a message port to the core, files and paper go through the shell. */
export async function openDesktopHost(bridge: DesktopBridge): Promise<Host> {
  const port = await receivePort(bridge);
  const client: Host['client'] = createORPCClient(new RPCLink({ port }));
  port.start();
  return {
    client,
    saveFile: async (file) => bridge.saveFile(file.name, new Uint8Array(await file.arrayBuffer())),
    print: async (html) => {
      if ((await bridge.print(html)) === 'no-printer') throw new AppError('no-printer', {});
    },
  };
}

function receivePort(bridge: DesktopBridge): Promise<MessagePort> {
  return new Promise((resolve) => {
    window.addEventListener('message', function receive({ source, data, ports: [port] }) {
      if (source !== window || data !== 'louyu-port' || !port) return;
      window.removeEventListener('message', receive);
      resolve(port);
    });
    bridge.openPort();
  });
}
