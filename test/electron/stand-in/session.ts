import { app } from './app.ts';

type ProtocolHandler = (request: Request) => Response | Promise<Response>;
type BeforeRequest = (details: { url: string }, answer: (response: { cancel?: boolean }) => void) => void;

let privilegedSchemes: string[] = [];

export const protocol = {
  registerSchemesAsPrivileged(schemes: { scheme: string }[]): void {
    if (app.isReady)
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    privilegedSchemes = schemes.map(({ scheme }) => scheme);
  },
};

export class Session {
  readonly isDefault: boolean;
  readonly #handlers = new Map<string, ProtocolHandler>();
  #beforeRequest: BeforeRequest | null = null;

  constructor(isDefault: boolean) {
    this.isDefault = isDefault;
  }

  readonly protocol = {
    handle: (scheme: string, handler: ProtocolHandler): void => {
      if (!privilegedSchemes.includes(scheme)) throw new Error(`The scheme ${scheme} is not registered`);
      this.#handlers.set(scheme, handler);
    },
  };

  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest): void => {
      this.#beforeRequest = listener;
    },
  };

  /** Headless Chromium asks nobody and grants nothing, with or without handlers. */
  setPermissionRequestHandler(): void {}
  setPermissionCheckHandler(): void {}
  setDevicePermissionHandler(): void {}

  /** What a page of this session gets at an address; null when the program cancels the request. */
  async load(url: string, method: string): Promise<Response | null> {
    const cancel = await new Promise<boolean>((resolve) => {
      if (this.#beforeRequest) this.#beforeRequest({ url }, (answer) => resolve(answer.cancel ?? false));
      else resolve(false);
    });
    if (cancel) return null;
    const handler = this.#handlers.get(new URL(url).protocol.slice(0, -1));
    return handler ? handler(new Request(url, { method })) : null;
  }
}

const partitions = new Map<string, Session>();
const defaultSession = new Session(true);

export const session = {
  get defaultSession(): Session {
    if (!app.isReady) throw new Error('Session can only be received when app is ready');
    return defaultSession;
  },
  fromPartition(name: string): Session {
    const found = partitions.get(name) ?? new Session(false);
    partitions.set(name, found);
    return found;
  },
};
