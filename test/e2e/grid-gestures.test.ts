import { beforeAll, describe, expect, test } from 'vitest';
import { findBarriers } from './support/accessibility.ts';
import { loadSample } from './support/load-sample.ts';
import { describeInShells } from './support/shell.ts';
import { tableOf } from './support/table.ts';

const soon = expect.poll;

describeInShells('表格：填充、粘贴、菜单', (shell) => {
  beforeAll(() => loadSample(shell().page));

  const { open, cell, textOf, keys, statusBar, stored } = tableOf(shell);
  const texts = async (from: number, to: number, column: string) => {
    const found: (string | null)[] = [];
    for (let line = from; line <= to; line++) found.push(await textOf(line, column));
    return found;
  };
  const write = async (line: number, column: string, text: string) => {
    await (await cell(line, column)).click();
    await shell().page.keyboard.type(text);
    await keys('Enter');
  };
  /** Takes the corner of the selection that ends in a cell to another cell. */
  const dragCorner = async (line: number, column: string, to: number, alt = false) => {
    const { page } = shell();
    const from = await (await cell(line, column)).boundingBox();
    const end = await (await cell(to, column)).boundingBox();
    if (!from || !end) throw new Error('A cell is out of sight');
    await page.mouse.move(from.x + from.width - 3, from.y + from.height - 3);
    await page.mouse.down();
    await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 6 });
    if (alt) await page.keyboard.down('Alt');
    await page.mouse.up();
    if (alt) await page.keyboard.up('Alt');
  };
  /** Puts data on the clipboard event as a spreadsheet would and pastes it where the cursor is. */
  const paste = (data: { text?: string; html?: string }) =>
    shell().page.evaluate(({ text = '', html = '' }) => {
      const clipboardData = new DataTransfer();
      if (text) clipboardData.setData('text/plain', text);
      if (html) clipboardData.setData('text/html', html);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, data);
  const menu = () => shell().page.getByRole('menu', { name: '单元格菜单' });

  describe('filling', () => {
    test('the corner repeats one number, counts two on, and Alt turns it round; each is one undo', async () => {
      await open('入驻单位');
      const before = await texts(3, 6, '从业人员');
      await write(2, '从业人员', '5');
      await (await cell(2, '从业人员')).click();
      await dragCorner(2, '从业人员', 6);
      await soon(() => texts(3, 6, '从业人员')).toEqual(['5', '5', '5', '5']);
      await shell()
        .page.getByRole('button', { name: /^撤销：编辑入驻单位/ })
        .waitFor();
      await keys('Control+z');
      await soon(() => texts(3, 6, '从业人员')).toEqual(before);

      await (await cell(2, '从业人员')).click();
      await dragCorner(2, '从业人员', 6, true);
      await soon(() => texts(3, 6, '从业人员')).toEqual(['6', '7', '8', '9']);

      await (await cell(2, '从业人员')).click();
      await (await cell(3, '从业人员')).click({ modifiers: ['Shift'] });
      await dragCorner(3, '从业人员', 8);
      await soon(() => texts(7, 8, '从业人员')).toEqual(['10', '11']);
    });

    test('rows that a filter hides are not filled', async () => {
      await open('入驻单位');
      const { page } = shell();
      await (await cell(1, '覆盖情况')).click();
      await keys('Shift+F10');
      await menu().getByRole('menuitem', { name: '按此值筛选' }).click();
      await soon(statusBar).toMatch(/显示 [\d,]+ 行/);
      const shown = Number(/显示 ([\d,]+) 行/.exec((await statusBar()) ?? '')?.[1]);
      expect(shown).toBeGreaterThan(5);
      await write(1, '备注', '填充过');
      await (await cell(1, '备注')).click();
      await keys('Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d');
      await soon(() => stored("SELECT count(*) FROM firm WHERE remark = '填充过'")).toBe(4);
      await page.getByRole('button', { name: /取消筛选：覆盖情况/ }).click();
    });

    test('Ctrl+Enter types into every selected cell', async () => {
      await open('入驻单位');
      await (await cell(2, '联系人')).click();
      await (await cell(5, '联系人')).click({ modifiers: ['Shift'] });
      await shell().page.keyboard.type('王主任');
      await keys('Control+Enter');
      await soon(() => texts(2, 5, '联系人')).toEqual(['王主任', '王主任', '王主任', '王主任']);
      await soon(() => stored("SELECT count(*) FROM firm WHERE contact = '王主任'")).toBe(4);
    });
  });

  describe('pasting', () => {
    test('merged cells of an HTML table are said in each row', async () => {
      await open('入驻单位');
      await (await cell(2, '楼层')).click();
      await paste({
        text: '9\t901\r\n\t902',
        html: '<table><tr><td rowspan="2">9</td><td>901</td></tr><tr><td>90<br>2</td></tr></table>',
      });
      await soon(() => texts(2, 3, '楼层')).toEqual(['9', '9']);
      await soon(() => textOf(3, '房号')).toBe('90\n2');
    });

    test('a picture and a million cells are refused with a sentence, nothing is written', async () => {
      await open('入驻单位');
      const { page } = shell();
      const before = stored('SELECT count(*) FROM journal_entry');
      await (await cell(2, '楼层')).click();
      await paste({});
      await page.getByText('剪贴板里没有文字').waitFor();
      await paste({ text: `${'1\t'.repeat(9)}1\n`.repeat(100_000) });
      await page.getByText('剪贴板有 1,000,000 格，一次最多粘贴 200,000 格').waitFor();
      expect(stored('SELECT count(*) FROM journal_entry')).toBe(before);
    });

    test('what cannot be kept stays in its cell with the reason, the rest is written', async () => {
      await open('入驻单位');
      await (await cell(4, '联系人')).click();
      await paste({ text: '𠮷先生\r\n坏\u0000字\r\n㐂女士👩‍💻' });
      await soon(() => stored("SELECT count(*) FROM firm WHERE contact IN ('𠮷先生', '㐂女士👩‍💻')")).toBe(2);
      await soon(statusBar).toContain('1 格有误，未保存');
      await (await cell(5, '联系人')).click();
      await shell().page.getByText('含有看不见的控制字符').waitFor();
      await keys('Escape');
    });
  });

  describe('finding and replacing', () => {
    const panel = () => shell().page.getByRole('region', { name: '查找和替换' });
    const field = (name: string) => panel().getByRole('textbox', { name, exact: true });

    test('counts first, walks from cell to cell, and replaces all as one undo', async () => {
      await open('入驻单位');
      await (await cell(1, '单位名称')).click();
      const named = "SELECT count(*) FROM firm WHERE name LIKE '%科技%'";
      const count = stored<number>(named) ?? 0;
      await (await cell(1, '单位名称')).click();
      await keys('Control+h');
      await field('查找内容').fill('科技');
      await panel().getByRole('combobox', { name: '范围' }).click();
      await shell().page.getByTitle('所在列').click();
      await panel().getByText(`找到 ${count} 格`).waitFor();
      expect(await findBarriers(shell().page, '.find-panel')).toEqual([]);
      await field('查找内容').press('Enter');
      await panel()
        .getByText(new RegExp(`第 \\d 格，共 ${count} 格`))
        .waitFor();
      await field('替换为').fill('科创');
      await panel().getByRole('button', { name: '全部替换' }).click();
      await soon(() => stored<number>(named)).toBe(0);
      expect(stored<number>("SELECT count(*) FROM firm WHERE name LIKE '%科创%'")).toBe(count);
      await panel().getByText('没有找到').waitFor();
      await keys('Escape');
      await soon(() =>
        shell()
          .page.getByRole('button', { name: /^撤销：编辑入驻单位/ })
          .count(),
      ).toBe(1);
      await keys('Control+z');
      await soon(() => stored<number>(named)).toBe(count);
    });
  });

  describe('the menu', () => {
    test('opens by key, has no barrier, and Esc gives the keyboard back to the cell', async () => {
      await open('入驻单位');
      await (await cell(3, '房号')).click();
      await keys('Shift+F10');
      await menu().waitFor();
      expect(await findBarriers(shell().page, '.dg-menu')).toEqual([]);
      await keys('Escape');
      await menu().waitFor({ state: 'detached' });
      await shell().page.keyboard.type('补');
      await soon(() => shell().page.getByRole('textbox', { name: '房号 3' }).inputValue()).toBe('补');
      await keys('Escape');
    });

    test('copies with headers, for the clipboard of a spreadsheet', async () => {
      await open('入驻单位');
      const { page } = shell();
      if (shell().name === 'web') {
        await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      }
      await (await cell(2, '楼层')).click();
      await (await cell(2, '房号')).click({ modifiers: ['Shift'] });
      await (await cell(2, '房号')).click({ button: 'right' });
      await menu().getByRole('menuitem', { name: '复制（含表头）' }).click();
      await (await cell(6, '备注')).click();
      await keys('Backspace', 'Control+v');
      const typed = await page.getByRole('textbox', { name: '备注 6' }).inputValue();
      expect(typed.split('\n')[0]).toBe('楼层\t房号');
      await keys('Escape');
    });
  });
});
