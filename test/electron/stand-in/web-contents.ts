import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Frame, Page, Route } from 'playwright-core';
import { fromChromium, toChromium } from './addresses.ts';
import { app, PreventableEvent } from './app.ts';
import { type FromPage, preparePage } from './in-page.ts';
import { ipcMain } from './ipc-main.ts';
import type { MessagePortMain } from './message-ports.ts';
import type { Session } from './session.ts';
import { tellTest } from './test-channel.ts';
import { pack, unpack } from './wire.ts';

type OpenHandler = (details: { url: string }) => { action: 'allow' | 'deny' };

/** A page in Chromium under the rules that the program sets for it. */
export class WebContents extends EventEmitter {
  readonly mainFrame = { url: '' };
  readonly #ports = new Map<string, MessagePortMain>();
  readonly #session: Session;
  #page: Page | null = null;
  #openHandler: OpenHandler = () => ({ action: 'allow' });
  #isLoading = false;

  constructor(session: Session) {
    super();
    this.#session = session;
    app.emit('web-contents-created', {}, this);
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  async attach(page: Page, preload: string | undefined): Promise<void> {
    this.#page = page;
    page.on('framenavigated', (frame) => this.#follow(frame));
    page.on('popup', (popup) => {
      if (this.#openHandler({ url: fromChromium(popup.url()) }).action === 'deny') void popup.close();
    });
    await page.route('**/*', (route) => this.#answer(route));
    if (!preload) return;
    await page.exposeBinding('standInCall', ({ frame }, call: FromPage) => this.#receive(frame, call));
    const code = readFileSync(preload, 'utf8');
    await page.addInitScript(`(${preparePage})((require) => {${code}})`);
  }

  async load(url: string): Promise<void> {
    this.#isLoading = true;
    await this.#chromiumPage.goto(toChromium(url));
    this.#isLoading = false;
  }

  postMessage(channel: string, _message: unknown, transfer: MessagePortMain[]): void {
    const ids = transfer.map((port) => this.#adopt(port));
    this.#inPage('standInDeliver', channel, ids);
  }

  async printToPDF(options: { preferCSSPageSize: boolean; printBackground: boolean }): Promise<Buffer> {
    const { preferCSSPageSize, printBackground } = options;
    return this.#chromiumPage.pdf({ preferCSSPageSize, printBackground, format: 'A4' });
  }

  /** The machine has a printer unless the test says otherwise. */
  async getPrintersAsync(): Promise<{ name: string }[]> {
    return process.env.LOUYU_TEST_NO_PRINTER ? [] : [{ name: '打印机' }];
  }

  print(_options: unknown, done: (success: boolean) => void): void {
    void this.#chromiumPage.content().then((html) => {
      tellTest({ type: 'print', html });
      done(true);
    });
  }

  get #chromiumPage(): Page {
    if (!this.#page) throw new Error('The page is not there yet');
    return this.#page;
  }

  /** A port of the program's becomes one of the page's; what arrives at either goes on to the other. */
  #adopt(port: MessagePortMain): string {
    const id = randomUUID();
    this.#ports.set(id, port);
    port.on('message', ({ data }) => this.#inPage('standInPortMessage', id, pack(data)));
    port.on('close', () => {
      if (this.#ports.delete(id)) this.#inPage('standInPortClose', id);
    });
    port.start();
    return id;
  }

  async #receive(frame: Frame, { kind, channel, args }: FromPage): Promise<unknown> {
    const senderFrame =
      frame === this.#chromiumPage.mainFrame() ? this.mainFrame : { url: fromChromium(frame.url()) };
    const event = { sender: this, senderFrame };
    const values = args.map(unpack);
    if (kind === 'invoke') return ipcMain.invoke(channel, event, values);
    if (kind === 'send') ipcMain.emit(channel, event, ...values);
    else if (kind === 'port-message') this.#ports.get(channel)?.postMessage(values[0]);
    else this.#ports.get(channel)?.close();
    return undefined;
  }

  async #answer(route: Route): Promise<void> {
    const request = route.request();
    const url = fromChromium(request.url());
    if (request.isNavigationRequest() && request.frame() === this.#chromiumPage.mainFrame()) {
      if (this.#isForbidden(url)) return route.abort('aborted');
      this.closePorts();
    }
    const response = await this.#session.load(url, request.method());
    if (!response) return route.abort('blockedbyclient');
    const body = Buffer.from(await response.arrayBuffer());
    await route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body });
  }

  /** Loading and reloading are the program's own; all else the page does is asked about first. */
  #isForbidden(url: string): boolean {
    if (this.#isLoading || url === this.mainFrame.url.split('#', 1)[0]) return false;
    const event = new PreventableEvent();
    this.emit('will-navigate', event, url);
    return event.defaultPrevented;
  }

  #follow(frame: Frame): void {
    if (frame === this.#page?.mainFrame()) this.mainFrame.url = fromChromium(frame.url());
  }

  /** A new document has none of the old one's ports. */
  closePorts(): void {
    const ports = [...this.#ports.values()];
    this.#ports.clear();
    for (const port of ports) port.close();
  }

  #inPage(name: string, ...args: unknown[]): void {
    this.#page
      ?.evaluate(
        ([name, args]) => (Reflect.get(window, name) as (...args: unknown[]) => unknown)?.(...args),
        [name, args] as const,
      )
      .catch(() => {});
  }
}
