import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { access, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { AppError } from '#shared/contract/errors.ts';
import { browserPaths } from './browser-paths.ts';

/** The 150 pages of a city take some ten seconds; a browser that has not printed by now is stuck. */
const TIME_LIMIT_MS = 180_000;
const LOOK_EVERY_MS = 50;

// Tags would make a long table's PDF eight times as large and half as slow again.
const FLAGS = [
  '--headless',
  '--disable-gpu',
  '--no-pdf-header-footer',
  '--disable-pdf-tagging',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-extensions',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-component-update',
  '--disable-background-networking',
  '--disable-breakpad',
  '--metrics-recording-only',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/**
 * Prints a complete HTML document with the Chromium, Chrome or Edge of this machine, on the paper that its
 * CSS names, in a profile of its own and without network. Refuses with `no-pdf-printer` where there is no
 * such browser, `pdf-failed` when it does not print, `cancelled` when `signal` aborts.
 */
export async function printWithBrowser(html: string, signal: AbortSignal | undefined): Promise<Uint8Array> {
  if (signal?.aborted) throw new AppError('cancelled', {});
  const browser = await findBrowser();
  const folder = await mkdtemp(join(tmpdir(), 'louyu-print-'));
  try {
    return await printIn(folder, browser, html, signal);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

async function findBrowser(): Promise<string> {
  for (const path of browserPaths(process.platform, process.env)) {
    try {
      await access(path, constants.X_OK);
      return path;
    } catch {
      // Not here: try the next.
    }
  }
  throw new AppError('no-pdf-printer', {});
}

async function printIn(
  folder: string,
  browser: string,
  html: string,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  const page = join(folder, 'report.html');
  const pdf = join(folder, 'report.pdf');
  await writeFile(page, html);
  const flags = [...FLAGS, `--user-data-dir=${join(folder, 'profile')}`, `--print-to-pdf=${pdf}`];
  if (process.getuid?.() === 0) flags.push('--no-sandbox');
  const posix = process.platform !== 'win32';
  const child = spawn(browser, [...flags, pathToFileURL(page).href], {
    stdio: 'ignore',
    detached: posix,
    // What it leaves when it is stopped goes with the folder.
    env: { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder },
  });
  const exit = exitOf(child);
  try {
    await untilPrinted(pdf, exit, signal);
    return new Uint8Array(await readFile(pdf));
  } finally {
    stop(child);
    await exit;
  }
}

/**
 * Resolves once the file is a whole PDF. The browser's own end is not waited for: some versions print and
 * then never exit.
 */
async function untilPrinted(
  pdf: string,
  exit: Promise<string>,
  signal: AbortSignal | undefined,
): Promise<void> {
  let ended: string | null = null;
  void exit.then((reason) => {
    ended = reason;
  });
  const deadline = AbortSignal.timeout(TIME_LIMIT_MS);
  for (;;) {
    const last = ended;
    if (await isWholePdf(pdf)) return;
    if (signal?.aborted) throw new AppError('cancelled', {});
    if (last !== null) throw new AppError('pdf-failed', { reason: last });
    if (deadline.aborted) throw new AppError('pdf-failed', { reason: `${TIME_LIMIT_MS / 1000} s` });
    await wait(LOOK_EVERY_MS);
  }
}

/** Why the browser ended, in a word; never rejects. */
function exitOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(`exit ${code ?? signal}`));
  });
}

async function isWholePdf(path: string): Promise<boolean> {
  let file: Awaited<ReturnType<typeof open>>;
  try {
    file = await open(path);
  } catch {
    return false;
  }
  try {
    const { size } = await file.stat();
    const tail = Buffer.alloc(Math.min(size, 32));
    await file.read(tail, 0, tail.length, size - tail.length);
    return /%%EOF\s*$/.test(tail.toString('latin1'));
  } finally {
    await file.close();
  }
}

/** Ends the browser and its helpers, which are a process group of their own where there is such a thing. */
function stop(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended by itself in between.
  }
}
