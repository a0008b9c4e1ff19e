import { AppError } from '#shared/contract/errors.ts';
import type { FromCore } from './worker-protocol.ts';

interface Waiting {
  resolve(pdf: Uint8Array): void;
  reject(error: Error): void;
}

/** Has the shell print a document: the core's thread asks, the shell's thread answers. */
export class ShellPrinter {
  readonly #tell: (message: FromCore) => void;
  readonly #waiting = new Map<number, Waiting>();
  #nextId = 1;

  constructor(tell: (message: FromCore) => void) {
    this.#tell = tell;
  }

  print(html: string, signal: AbortSignal | undefined): Promise<Uint8Array> {
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(new AppError('cancelled', {}));
        return;
      }
      this.#waiting.set(id, { resolve, reject });
      signal?.addEventListener('abort', () => {
        this.#tell({ type: 'cancel-print', id });
        this.#waiting.delete(id);
        reject(new AppError('cancelled', {}));
      });
      this.#tell({ type: 'print', id, html });
    });
  }

  printed(id: number, pdf: Uint8Array): void {
    this.#waiting.get(id)?.resolve(pdf);
    this.#waiting.delete(id);
  }

  failed(id: number, reason: string): void {
    this.#waiting.get(id)?.reject(new AppError('pdf-failed', { reason }));
    this.#waiting.delete(id);
  }
}
