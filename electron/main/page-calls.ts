import {
  type BrowserWindow,
  type IpcMainEvent,
  type IpcMainInvokeEvent,
  ipcMain,
  MessageChannelMain,
} from 'electron';
import type { TFunction } from 'i18next';
import type { CoreHandle } from '#core/start-core.ts';
import { PAGE_ADDRESS } from './page-protocol.ts';
import type { PaperPrinter } from './paper-printer.ts';
import { pipePorts } from './pipe-ports.ts';
import { saveFile } from './save-file.ts';

/** Answers the three calls of the preload's bridge, for the window's own page only. */
export function answerPage(
  window: BrowserWindow,
  core: CoreHandle,
  printer: PaperPrinter,
  t: TFunction,
): void {
  const isOwnPage = ({ senderFrame }: IpcMainEvent | IpcMainInvokeEvent) =>
    senderFrame !== null &&
    senderFrame === window.webContents.mainFrame &&
    senderFrame.url.startsWith(PAGE_ADDRESS);
  const refuse = (): never => {
    throw new TypeError('refused');
  };

  ipcMain.on('open-port', (event) => {
    if (!isOwnPage(event)) return;
    const { port1, port2 } = new MessageChannelMain();
    pipePorts(port1, core.connect());
    event.sender.postMessage('core-port', null, [port2]);
  });
  ipcMain.handle('save-file', (event, name: unknown, content: unknown) =>
    isOwnPage(event) && typeof name === 'string' && content instanceof Uint8Array
      ? saveFile(window, name, content, t)
      : refuse(),
  );
  ipcMain.handle('print', (event, html: unknown) =>
    isOwnPage(event) && typeof html === 'string' ? printer.print(html) : refuse(),
  );
}
