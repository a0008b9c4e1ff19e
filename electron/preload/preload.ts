import { contextBridge, ipcRenderer } from 'electron';
import type { DesktopBridge } from '#shared/contract/desktop-bridge.ts';

/** All that the page can do with the desktop: three calls, each checked again by the main process. */
const bridge: DesktopBridge = {
  openPort: () => ipcRenderer.send('open-port'),
  saveFile: (name, content) => ipcRenderer.invoke('save-file', name, content),
  print: (html) => ipcRenderer.invoke('print', html),
};

ipcRenderer.on('core-port', ({ ports }) => window.postMessage('louyu-port', window.origin, [...ports]));
contextBridge.exposeInMainWorld('louyuDesktop', bridge);
