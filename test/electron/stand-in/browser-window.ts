import { EventEmitter } from 'node:events';
import type { Page } from 'playwright-core';
import { app } from './app.ts';
import { mainProfile, memoryProfile } from './browsers.ts';
import { type Session, session as sessions } from './session.ts';
import { WebContents } from './web-contents.ts';

interface WebPreferences {
  preload?: string;
  session?: Session;
  sandbox: boolean;
  contextIsolation?: boolean;
  nodeIntegration?: boolean;
  javascript?: boolean;
}

const open = new Set<BrowserWindow>();

export class BrowserWindow extends EventEmitter {
  readonly webContents: WebContents;
  readonly #page: Promise<Page>;
  #destroyed = false;

  constructor(options: { webPreferences: WebPreferences }) {
    super();
    const { preload, session, sandbox, contextIsolation, nodeIntegration, javascript } =
      options.webPreferences;
    if (!sandbox || contextIsolation === false || nodeIntegration)
      throw new Error('The window is not sandboxed');
    open.add(this);
    const own = session ?? sessions.defaultSession;
    this.webContents = new WebContents(own);
    this.#page = this.#openPage(own.isDefault, preload, javascript ?? true);
  }

  async loadURL(url: string): Promise<void> {
    await this.#page;
    await this.webContents.load(url);
    this.emit('ready-to-show');
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  isMinimized(): boolean {
    return false;
  }

  destroy(): void {
    void this.#page.then((page) => page.close());
  }

  maximize(): void {}
  restore(): void {}
  show(): void {}
  focus(): void {}

  async #openPage(isDefault: boolean, preload: string | undefined, javascript: boolean): Promise<Page> {
    const profile = await (isDefault ? mainProfile(app.getPath('userData')) : memoryProfile(javascript));
    const [blank] = isDefault ? profile.pages() : [];
    const page = blank ?? (await profile.newPage());
    page.on('close', () => this.#forget());
    await this.webContents.attach(page, preload);
    return page;
  }

  #forget(): void {
    this.#destroyed = true;
    this.webContents.closePorts();
    open.delete(this);
    this.emit('closed');
    if (open.size === 0) app.emit('window-all-closed');
  }
}
