/** Carried between the page and the stand-in: text, or bytes as text. */
export type Wire = { text: string } | { bytes: string } | { json: unknown };

/** Calls from the page to the stand-in. */
export interface FromPage {
  kind: 'send' | 'invoke' | 'port-message' | 'port-close';
  channel: string;
  args: Wire[];
}

/**
 * Runs in the page before anything of the page does, and gives the preload the `electron` it requires. It is
 * turned into text for Chromium: nothing from outside it can be used inside.
 */
export function preparePage(preload: (require: (name: string) => unknown) => void): void {
  if (window !== window.top) return;
  type Listener = (event: { ports: MessagePort[] }, ...args: unknown[]) => void;
  const outward = Reflect.get(window, 'standInCall') as (call: FromPage) => Promise<unknown>;
  const listeners = new Map<string, Listener>();
  const ports = new Map<string, MessagePort>();

  const pack = (value: unknown): Wire => {
    if (typeof value === 'string') return { text: value };
    if (!(value instanceof ArrayBuffer) && !ArrayBuffer.isView(value)) return { json: value };
    const bytes = value instanceof ArrayBuffer ? new Uint8Array(value) : new Uint8Array(value.buffer);
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    return { bytes: btoa(text) };
  };
  const unpack = (wire: Wire): unknown => {
    if ('text' in wire) return wire.text;
    return 'bytes' in wire ? Uint8Array.from(atob(wire.bytes), (char) => char.charCodeAt(0)) : wire.json;
  };

  const receivePort = (id: string): MessagePort => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => void outward({ kind: 'port-message', channel: id, args: [pack(data)] });
    port1.addEventListener('close', () => void outward({ kind: 'port-close', channel: id, args: [] }));
    ports.set(id, port1);
    return port2;
  };

  const electron = {
    ipcRenderer: {
      on: (channel: string, listener: Listener) => listeners.set(channel, listener),
      send: (channel: string, ...args: unknown[]) =>
        void outward({ kind: 'send', channel, args: args.map(pack) }),
      invoke: (channel: string, ...args: unknown[]) =>
        outward({ kind: 'invoke', channel, args: args.map(pack) }),
    },
    contextBridge: {
      exposeInMainWorld: (name: string, api: object) =>
        Object.defineProperty(window, name, { value: Object.freeze({ ...api }), enumerable: true }),
    },
  };
  Reflect.set(window, 'standInDeliver', (channel: string, portIds: string[]) =>
    listeners.get(channel)?.({ ports: portIds.map(receivePort) }),
  );
  Reflect.set(window, 'standInPortMessage', (id: string, wire: Wire) =>
    ports.get(id)?.postMessage(unpack(wire)),
  );
  Reflect.set(window, 'standInPortClose', (id: string) => ports.get(id)?.close());
  preload((name) => {
    if (name !== 'electron') throw new Error(`A sandboxed preload cannot require ${name}`);
    return electron;
  });
}
