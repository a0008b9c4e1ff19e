import type { Backups } from './backups.ts';

const EVERY_MINUTES = 15;

/** Copies what has changed every quarter of an hour; returns the call that stops it. */
export function startBackupClock(backups: Pick<Backups, 'makeIfChanged'>): () => void {
  const timer = setInterval(() => void backups.makeIfChanged('regular'), EVERY_MINUTES * 60_000);
  timer.unref();
  return () => clearInterval(timer);
}
