import { fileURLToPath } from 'node:url';
import type { CoreHandle } from '#core/start-core.ts';
import { writeOrRead } from '#core/write-or-read.ts';
import type { Lang } from '#shared/contract/base.ts';
import { AppError } from '#shared/contract/errors.ts';
import { translator } from '#shared/i18n/i18n.ts';
import { openBrowser } from './open-browser.ts';
import { builtPageDir } from './page-files.ts';
import { WebHost } from './web-host.ts';

export interface ServeOptions {
  readonly dataDir: string;
  /** A free one when not given. */
  readonly port?: number;
  /** Whether to open the machine's browser, where there is one. True when not given. */
  readonly open?: boolean;
  readonly lang?: Lang;
}

/**
 * The browser host: starts the core, prints `READY http://127.0.0.1:PORT/#TOKEN` on standard output when the
 * page can be opened, and serves until SIGINT or SIGTERM. The printed address opens the page as often as
 * wanted until then. Throws the `AppError` that kept the registry or the port from opening.
 */
export async function serve(options: ServeOptions): Promise<void> {
  const { dataDir, port = 0, open = true, lang = 'zh' } = options;
  const stopped = untilStopped();
  const core = await writeOrRead({ dataDir, holder: 'louyu serve', keepsCopies: true });
  try {
    const host = await openHost(core, port);
    process.stdout.write(`READY ${host.addressWith(host.sessions.printedToken)}\n`);
    const t = translator(lang);
    const { heldBy } = await core.client.setup.status();
    if (heldBy) process.stderr.write(`${t('app.readOnly.held', heldBy)}\n`);
    process.stderr.write(`${t('shell.serving')}\n`);
    if (open) openBrowser(host.addressWith(host.sessions.newLaunchToken()));
    await stopped;
    await host.close();
  } finally {
    await core.close();
  }
}

async function openHost({ client }: CoreHandle, port: number): Promise<WebHost> {
  try {
    return await WebHost.open({ client, pageDir: fileURLToPath(builtPageDir), port });
  } catch (error) {
    if (
      error instanceof Error &&
      'code' in error &&
      (error.code === 'EADDRINUSE' || error.code === 'EACCES')
    ) {
      throw new AppError('port-taken', { port });
    }
    throw error;
  }
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
