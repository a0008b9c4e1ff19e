import { app, dialog, session } from 'electron';
import type { CoreHandle } from '#core/start-core.ts';
import { AppError } from '#shared/contract/errors.ts';
import { translator } from '#shared/i18n/i18n.ts';
import { adoptDataFolder, chosenDataDir } from './data-folder.ts';
import { lockContents, lockSession } from './lock-down.ts';
import { setMenu } from './menu.ts';
import { startOrRecover } from './offer-recovery.ts';
import { answerPage } from './page-calls.ts';
import { registerAppScheme, servePage } from './page-protocol.ts';
import { PaperPrinter } from './paper-printer.ts';
import { openWindow, showWindow } from './window.ts';

/**
 * The desktop program: one window on one data folder. What must happen before Electron is ready happens at
 * once; Electron gets ready only after this module has run, so nothing here may await that.
 */
const t = translator('zh');
const dataDir = chosenDataDir(process.argv);

app.enableSandbox();
for (const flag of ['disable-background-networking', 'disable-component-update', 'disable-quic']) {
  app.commandLine.appendSwitch(flag);
}
registerAppScheme();
app.on('web-contents-created', (_event, contents) => lockContents(contents));
app.on('window-all-closed', () => app.quit());

try {
  adoptDataFolder(dataDir);
  if (app.requestSingleInstanceLock()) void app.whenReady().then(openRegistry).catch(giveUp);
  else app.quit();
} catch (error) {
  giveUp(error);
}

async function openRegistry(): Promise<void> {
  lockSession(session.defaultSession);
  servePage(session.defaultSession);
  setMenu(t);
  const printer = new PaperPrinter();
  const core = await startOrRecover(
    {
      dataDir,
      holder: 'Louyu',
      keepsCopies: true,
      printPdf: (html, signal) => printer.toPdf(html, signal),
    },
    t,
  );
  closeBeforeQuit(core);
  const window = openWindow();
  answerPage(window, core, printer, t);
  app.on('second-instance', () => showWindow(window));
}

/** Lets the core finish what it is writing and give the registry's lock back. */
function closeBeforeQuit(core: CoreHandle): void {
  app.once('will-quit', (event) => {
    event.preventDefault();
    void core.close().finally(() => app.exit());
  });
}

function giveUp(error: unknown): void {
  const sentence =
    error instanceof AppError ? t(`errors.${error.code}`, error.params) : t('errors.unexpected');
  if (!(error instanceof AppError)) console.error(error);
  dialog.showErrorBox(t('shell.dialog.cannotOpen'), sentence);
  app.exit(1);
}
