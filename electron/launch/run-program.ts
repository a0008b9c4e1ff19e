import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** How a program ended: its exit code, or the signal that ended it. */
export interface Ending {
  readonly code: number;
  readonly signal: NodeJS.Signals | null;
}

/**
 * The environment that programs run in. Linux's C library keeps memory apart for each thread, and keeps what was
 * freed, large blocks too once it has seen some come and go. With two of these arenas, and blocks of 128 KiB always
 * given back, a roster of a hundred thousand lines takes a quarter less.
 */
export function programEnv(): NodeJS.ProcessEnv {
  return { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: '131072', ...process.env };
}

/**
 * Runs a program on this terminal until it ends. Ctrl+C reaches both: the launcher waits for the program, which
 * finishes in its own way.
 */
export function runProgram(command: string, args: readonly string[]): Promise<Ending> {
  const program = spawn(command, args, { stdio: 'inherit', env: programEnv() });
  const pass = (signal: NodeJS.Signals) => program.kill(signal);
  process.on('SIGINT', () => {});
  process.on('SIGTERM', pass);
  process.on('SIGHUP', pass);
  return new Promise((resolve, reject) => {
    program.once('error', reject);
    program.once('exit', (code, signal) =>
      resolve({ code: code ?? 128 + (signal ? constants.signals[signal] : 0), signal }),
    );
  });
}
