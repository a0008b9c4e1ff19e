import { nextSaveAnswer, tellTest } from './test-channel.ts';

/** Dialogs are answered by the test. */
export const dialog = {
  showErrorBox(title: string, content: string): void {
    tellTest({ type: 'dialog', kind: 'error-box', text: `${title}\n${content}` });
    console.error(`${title}: ${content}`);
  },
  async showMessageBox(...args: [...window: unknown[], options: { message: string; detail?: string }]) {
    const options = args.at(-1) as { message: string; detail?: string };
    tellTest({ type: 'dialog', kind: 'message-box', text: `${options.message}\n${options.detail ?? ''}` });
    return { response: 0, checkboxChecked: false };
  },
  async showSaveDialog(_window: unknown, options: { defaultPath: string }) {
    tellTest({ type: 'dialog', kind: 'save', text: options.defaultPath });
    const filePath = await nextSaveAnswer();
    return filePath === null ? { canceled: true, filePath: '' } : { canceled: false, filePath };
  },
};

interface MenuItem {
  role?: string;
  submenu?: MenuItem[];
}

export const Menu = {
  buildFromTemplate: (template: MenuItem[]) => template,
  setApplicationMenu(menu: MenuItem[]): void {
    const roles = menu.flatMap(({ submenu }) => submenu ?? []).flatMap(({ role }) => role ?? []);
    tellTest({ type: 'menu', roles });
  },
};

export const screen = {
  getPrimaryDisplay: () => ({ workAreaSize: { width: 1366, height: 728 } }),
};
