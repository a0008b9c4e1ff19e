import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

export interface PageFile {
  readonly type: string;
  readonly body: Buffer<ArrayBuffer>;
}

/** The built page; `import.meta.url` is in out/main when built, in electron/web when Node runs the source. */
export const builtPageDir = new URL(
  import.meta.url.endsWith('.ts') ? '../../out/renderer/' : '../renderer/',
  import.meta.url,
);

/**
 * The files of the built page by the path of their address. They are listed once: an address that is not on
 * the list does not exist, so no spelling of a path can leave the folder.
 */
export class PageFiles {
  readonly #paths = new Map<string, string>();

  constructor(folder: string) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      this.#paths.set(`/${relative(folder, path).split(sep).join('/')}`, path);
    }
    const index = this.#paths.get('/index.html');
    if (index) this.#paths.set('/', index);
  }

  /** Null when the page has no such file. */
  async read(address: string): Promise<PageFile | null> {
    const path = this.#paths.get(address);
    if (!path) return null;
    return { type: TYPES[extname(path)] ?? 'application/octet-stream', body: await readFile(path) };
  }
}
