import { randomUUID } from 'node:crypto';
import { BrowserWindow, type Session, session } from 'electron';
import { lockSession } from './lock-down.ts';

/** A paper is words, styles and embedded pictures. */
const PAPER_HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:",
  'X-Content-Type-Options': 'nosniff',
};

/** Puts complete HTML documents on paper: in a window nobody sees, without scripts, apart from the page's data. */
export class PaperPrinter {
  readonly #papers = new Map<string, string>();
  readonly #session: Session;

  constructor() {
    this.#session = session.fromPartition('paper');
    lockSession(this.#session);
    this.#session.protocol.handle('app', ({ url }) => {
      const html = this.#papers.get(url);
      return new Response(html ?? null, { status: html === undefined ? 404 : 200, headers: PAPER_HEADERS });
    });
  }

  /** The document as PDF on the paper its CSS names, else A4. */
  async toPdf(html: string, signal: AbortSignal | undefined): Promise<Uint8Array> {
    return this.#withPaper(html, signal, ({ webContents }) =>
      webContents.printToPDF({ preferCSSPageSize: true, pageSize: 'A4', printBackground: true }),
    );
  }

  /**
   * Opens the system's print dialog; resolves when it is closed, printed or not. Without any printer no dialog opens:
   * then it answers `no-printer`.
   */
  async print(html: string): Promise<'printed' | 'no-printer'> {
    return this.#withPaper(html, undefined, async ({ webContents }) => {
      if ((await webContents.getPrintersAsync()).length === 0) return 'no-printer';
      await new Promise<void>((resolve) => webContents.print({ printBackground: true }, () => resolve()));
      return 'printed';
    });
  }

  async #withPaper<T>(
    html: string,
    signal: AbortSignal | undefined,
    work: (window: BrowserWindow) => Promise<T>,
  ): Promise<T> {
    signal?.throwIfAborted();
    const address = `app://paper/${randomUUID()}`;
    this.#papers.set(address, html);
    const window = new BrowserWindow({
      show: false,
      webPreferences: { session: this.#session, sandbox: true, javascript: false, spellcheck: false },
    });
    const discard = () => window.destroy();
    signal?.addEventListener('abort', discard);
    try {
      await window.loadURL(address);
      return await work(window);
    } finally {
      signal?.removeEventListener('abort', discard);
      this.#papers.delete(address);
      if (!window.isDestroyed()) window.destroy();
    }
  }
}
