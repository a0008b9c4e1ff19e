import { expect, test } from 'vitest';
import { describeSharedRosters, expectedOf, readSharedRoster } from '../support/shared-rosters.ts';
import { untilReady } from './support/ready.ts';
import { describeInShells } from './support/shell.ts';

const NUMBERS = ['01', '02', '03', '04', '06', '07', '08', '09'];

describeSharedRosters('the sample rosters in the window', () => {
  describeInShells('导入样表', (shell) => {
    const choose = async (numbers: readonly string[]) => {
      const { page } = shell();
      await page.getByRole('navigation').getByRole('link', { name: '导入' }).click();
      await untilReady(page);
      await page
        .getByTestId('roster-files')
        .setInputFiles(numbers.map((number) => readSharedRoster(number).path));
    };

    test('dropped at once: each file with as many firms and rooms as its list says', async () => {
      const { page } = shell();
      await choose(NUMBERS);
      await page.getByRole('tab', { name: /^识别情况/ }).click();
      for (const number of NUMBERS) {
        const { firms, tenancies = firms, form } = expectedOf(number);
        const file = page.locator('.recognised-file', { hasText: readSharedRoster(number).fileName });
        if (!form) expect(await file.textContent()).toContain(`${firms} 家单位，${tenancies} 处房间`);
      }
    });

    test('written, and a month later compared: the firms that are missing are named, none is ended', async () => {
      const { page } = shell();
      await page.getByRole('button', { name: '重新选择文件' }).click();
      await choose(['01']);
      await page.getByRole('button', { name: '写入台账：新增 96，更新 0，迁出 0' }).click();
      await page.getByText('已写入台账：新增 96 家').waitFor();
      await page.getByRole('link', { name: '总览' }).click();
      await choose(['05']);
      await page.getByRole('button', { name: '写入台账：新增 8，更新 17，迁出 0' }).waitFor();
      await page.locator('.diff-tools .ant-radio-button-wrapper', { hasText: '疑似迁出' }).click();
      const missing = page.locator('.diff-suspectedMovedOut .diff-name');
      await expect.poll(() => missing.allTextContents()).toEqual(expectedOf('05').missingFromFile);
    });
  });
});
