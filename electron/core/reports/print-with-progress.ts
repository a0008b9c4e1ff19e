import type { Progress } from '#shared/contract/base.ts';
import type { Ports } from '../ports.ts';

/** What the first document of a session is guessed by: 5,000 rows take some ten seconds. */
const START_MS = 900;
const ROW_MS = 2;
const SAY_EVERY_MS = 250;
/** As far as a guess may go: the rest is told by the file itself. */
const MOST = 0.95;

/** Milliseconds for each row that the last long document took on this machine. */
let rowMs = ROW_MS;

/**
 * Prints a document and tells how far it probably is. A browser does not say how far it has printed: the share is the
 * time that has passed of the time that as many rows took last time.
 */
export async function printWithProgress(
  { now, printPdf }: Pick<Ports, 'now' | 'printPdf'>,
  html: string,
  rows: number,
  report: (progress: Progress) => void,
  signal: AbortSignal | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const begun = now().getTime();
  const expected = START_MS + rows * rowMs;
  const say = () => {
    const share = Math.min(MOST, (now().getTime() - begun) / expected);
    report({ type: 'progress', stage: 'paging', done: Math.floor(share * 100), total: 100 });
  };
  say();
  const timer = setInterval(say, SAY_EVERY_MS);
  try {
    const pdf = new Uint8Array(await printPdf(html, signal));
    const took = now().getTime() - begun - START_MS;
    if (rows >= 200 && took > 0) rowMs = took / rows;
    return pdf;
  } finally {
    clearInterval(timer);
  }
}
