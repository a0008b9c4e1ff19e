import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { TFunction } from 'i18next';

/** The least menu there can be: it gives the editing keys their meaning in text fields on every system. */
export function setMenu(t: TFunction): void {
  const item = (role: MenuItemConstructorOptions['role'], name: string): MenuItemConstructorOptions => ({
    ...(role && { role }),
    label: t(`shell.menu.${name}`),
  });
  const line: MenuItemConstructorOptions = { type: 'separator' };
  const hide = process.platform === 'darwin' ? [item('hide', 'hide'), line] : [];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: t('shell.menu.file'), submenu: [...hide, item('quit', 'quit')] },
      {
        label: t('shell.menu.edit'),
        submenu: [
          item('undo', 'undo'),
          item('redo', 'redo'),
          line,
          item('cut', 'cut'),
          item('copy', 'copy'),
          item('paste', 'paste'),
          item('selectAll', 'selectAll'),
        ],
      },
      {
        label: t('shell.menu.view'),
        submenu: [
          item('zoomIn', 'zoomIn'),
          item('zoomOut', 'zoomOut'),
          item('resetZoom', 'resetZoom'),
          line,
          item('togglefullscreen', 'fullScreen'),
        ],
      },
      {
        label: t('shell.menu.window'),
        submenu: [item('minimize', 'minimize'), item('close', 'close')],
      },
    ]),
  );
}
