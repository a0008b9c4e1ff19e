/// <reference types="electron-vite/node" />
import { fileURLToPath } from 'node:url';
import { BrowserWindow, screen } from 'electron';
import icon from '../../resources/icon.png?asset';
import { PAGE_ADDRESS } from './page-protocol.ts';

const SIZE = { width: 1360, height: 860 };
/** An office screen of 1366 × 768 at 125 %, less the task bar. */
const SMALLEST = { minWidth: 960, minHeight: 540 };

/** Opens the program's one window; it shows itself once there is something to see. */
export function openWindow(): BrowserWindow {
  const window = new BrowserWindow({
    ...SIZE,
    ...SMALLEST,
    show: false,
    // Linux takes it from here, the others from the program's own file.
    icon,
    webPreferences: {
      preload: fileURLToPath(new URL('../preload/preload.cjs', import.meta.url)),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
    },
  });
  const { width, height } = screen.getPrimaryDisplay().workAreaSize;
  if (width <= SIZE.width || height <= SIZE.height) window.maximize();
  window.once('ready-to-show', () => window.show());
  void window.loadURL(PAGE_ADDRESS);
  return window;
}

/** Brings the window in front of the person who started the program a second time. */
export function showWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
