import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RPCHandler } from '@orpc/server/node';
import type { CoreClient } from '#core/start-core.ts';
import { cookieOf, deny, readText } from './answer.ts';
import { checkBody, checkHost, checkOrigin, type Denial } from './check-request.ts';
import { forwardToCore } from './forward-to-core.ts';
import { PageFiles } from './page-files.ts';
import { PAGE_HEADERS } from './page-policy.ts';
import { Sessions } from './session.ts';

export interface WebHostOptions {
  readonly client: CoreClient;
  /** The folder of the built page. */
  readonly pageDir: string;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly limits?: Partial<WebHostLimits>;
}

/** How much and how slowly a request may come. */
export interface WebHostLimits {
  readonly bodyBytes: number;
  readonly headersMs: number;
  readonly requestMs: number;
}

const LIMITS: WebHostLimits = { bodyBytes: 512 * 1024 * 1024, headersMs: 10_000, requestMs: 120_000 };
const TOKEN_BYTES = 1024;

/** The page and the core behind HTTP on 127.0.0.1, for one person on this machine. */
export class WebHost {
  readonly sessions = new Sessions();
  readonly #limits: WebHostLimits;
  readonly #files: PageFiles;
  readonly #rpc: RPCHandler<Record<never, never>>;
  readonly #server: Server;

  private constructor(options: WebHostOptions) {
    this.#limits = { ...LIMITS, ...options.limits };
    this.#files = new PageFiles(options.pageDir);
    this.#rpc = new RPCHandler(forwardToCore(options.client));
    const { headersMs, requestMs } = this.#limits;
    const checking = Math.min(1000, headersMs, requestMs);
    this.#server = createServer(
      { headersTimeout: headersMs, requestTimeout: requestMs, connectionsCheckingInterval: checking },
      (request, response) => this.#handle(request, response).catch(() => response.destroy()),
    );
  }

  /** Listens; rejects with Node's own error (`EADDRINUSE` …) when the port cannot be had. */
  static async open(options: WebHostOptions): Promise<WebHost> {
    const host = new WebHost(options);
    await new Promise<void>((resolve, reject) => {
      host.#server.once('error', reject);
      host.#server.listen(options.port, '127.0.0.1', resolve);
    });
    return host;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** The address that opens the page with a token. */
  addressWith(token: string): string {
    return `http://127.0.0.1:${this.port}/#${token}`;
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.#server.closeAllConnections();
    await closed;
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(PAGE_HEADERS)) response.setHeader(name, value);
    const denied = checkHost(request, this.port);
    if (denied) return deny(request, response, denied);
    const path = request.url?.split('?', 1)[0] ?? '/';
    if (path === '/session') await this.#openSession(request, response);
    else if (path.startsWith('/rpc/')) await this.#call(request, response);
    else await this.#sendFile(request, response, path);
  }

  async #openSession(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const denied = checkOrigin(request) ?? checkBody(request, ['application/json'], TOKEN_BYTES);
    if (denied) return deny(request, response, denied);
    const session = this.sessions.exchange(tokenIn(await readText(request)));
    if (!session) return deny(request, response, { status: 401, reason: 'unknown token' });
    response.setHeader('Set-Cookie', `${this.#cookie}=${session.cookie}; Path=/; HttpOnly; SameSite=Strict`);
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ key: session.key }));
  }

  async #call(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const denied =
      checkOrigin(request) ??
      this.#checkSession(request) ??
      checkBody(request, ['application/json', 'multipart/form-data'], this.#limits.bodyBytes);
    if (denied) return deny(request, response, denied);
    const { matched } = await this.#rpc.handle(request, response, { prefix: '/rpc', context: {} });
    if (!matched) deny(request, response, { status: 404, reason: 'no such call' });
  }

  async #sendFile(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return deny(request, response, { status: 405, reason: 'wrong method' });
    }
    const file = await this.#files.read(path);
    if (!file) return deny(request, response, { status: 404, reason: 'no such file' });
    response.writeHead(200, { 'Content-Type': file.type, 'Content-Length': file.body.length });
    response.end(request.method === 'HEAD' ? undefined : file.body);
  }

  #checkSession(request: IncomingMessage): Denial | null {
    const key = request.headers['x-louyu-key'];
    return this.sessions.isOpen(cookieOf(request, this.#cookie), typeof key === 'string' ? key : undefined)
      ? null
      : { status: 401, reason: 'no session' };
  }

  /** Cookies are shared by all ports of a name: the port keeps two open registries apart. */
  get #cookie(): string {
    return `louyu-${this.port}`;
  }
}

function tokenIn(body: string): string {
  try {
    const { token } = JSON.parse(body) as { token?: unknown };
    return typeof token === 'string' ? token : '';
  } catch {
    return '';
  }
}
