import type { Core } from './core.ts';

const EVERY_MS = 2_000;

/**
 * Where a registry is open for reading beside its writer: tells every page that any row may be another one, soon
 * after the writer has written. Returns the call that stops it.
 */
export function watchOtherWriters({ file, journal }: Core): () => void {
  const version = file.reader.prepare<[], number>('PRAGMA data_version').pluck();
  let known = version.get();
  const timer = setInterval(() => {
    const now = version.get();
    if (now === known) return;
    known = now;
    journal.announceAll();
  }, EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
