import { translator } from '#shared/i18n/i18n.ts';
import { buildIfNeeded } from './build-if-needed.ts';
import { canDownload, downloadHost, findElectron, installElectron } from './electron-binary.ts';
import { builtProgram } from './paths.ts';
import { runProgram } from './run-program.ts';

const t = translator('zh');
const say = (sentence: string) => process.stderr.write(`${sentence}\n`);

/**
 * `npm start`: the desktop window, or, where none can be opened, the page in a browser. Arguments such as
 * `--data DIR` go to whichever it is.
 */
async function start(args: readonly string[]): Promise<number> {
  await buildIfNeeded();
  const electron = await desktopProgram();
  if (electron) {
    const { code, signal } = await runProgram(electron, [builtProgram('main'), ...args]);
    // Electron aborts before any window when the system gives it no sandbox or no screen.
    if (signal !== 'SIGTRAP' && signal !== 'SIGABRT') return code;
    say(t('shell.start.windowFailed'));
  }
  return (await runProgram(process.execPath, [builtProgram('web'), ...args])).code;
}

/** The Electron program where a window can be opened, downloaded first where that is possible. */
async function desktopProgram(): Promise<string | null> {
  const obstacle = obstacleToWindow();
  if (obstacle) {
    say(t(obstacle));
    return null;
  }
  const installed = findElectron();
  if (installed) return installed;
  if (await canDownload()) {
    say(t('shell.start.downloading'));
    if (await installElectron()) return findElectron();
  }
  say(t('shell.start.notDownloaded', { host: downloadHost().host }));
  return null;
}

function obstacleToWindow(): string | null {
  if (process.platform !== 'linux') return null;
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return 'shell.start.noDisplay';
  // Chromium's sandbox does not work as root, and it is not given up here.
  return process.getuid?.() === 0 ? 'shell.start.asRoot' : null;
}

try {
  process.exitCode = await start(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
