import type { MessagePort } from 'node:worker_threads';
import type { ErrorCode, ErrorParams } from '#shared/contract/errors.ts';
import type { Recovery } from './core.ts';

/** What the core's thread is started with. `printer` is true when the shell prints PDF itself. */
export interface CoreWorkerData {
  dataDir: string;
  mode: 'write' | 'read';
  /** Named to others while the registry is open: `Louyu` on the desktop, `louyu serve` … */
  holder: string;
  printer: boolean;
  /** Puts a copy in the place of a damaged registry first. */
  recover?: Recovery;
  /** Copies are made while it is open and when it closes; a single command makes none. */
  keepsCopies: boolean;
}

/** Shell → core thread. */
export type ToCore =
  | { type: 'connect'; port: MessagePort }
  | { type: 'printed'; id: number; pdf: Uint8Array }
  | { type: 'not-printed'; id: number; reason: string }
  | { type: 'close' };

/** Core thread → shell. */
export type FromCore =
  | { type: 'ready' }
  | { type: 'refused'; code: ErrorCode; params: ErrorParams }
  | { type: 'print'; id: number; html: string }
  | { type: 'cancel-print'; id: number }
  | { type: 'closed' };
