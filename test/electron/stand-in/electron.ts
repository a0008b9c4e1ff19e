/** As much of Electron as the desktop shell uses; what it uses beyond that fails loudly at import. */
export { app } from './app.ts';
export { BrowserWindow } from './browser-window.ts';
export { dialog, Menu, screen } from './desktop.ts';
export { ipcMain } from './ipc-main.ts';
export { MessageChannelMain } from './message-ports.ts';
export { protocol, session } from './session.ts';
