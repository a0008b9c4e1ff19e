import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadSample } from './support/load-sample.ts';
import { describeInShells } from './support/shell.ts';

describeInShells('备份与恢复', (shell) => {
  const rows = () => shell().page.getByRole('row', { name: /恢复/ });

  test('says that there is no backup yet, and makes one on asking', async () => {
    const { page, dataDir } = shell();
    await loadSample(page);
    await page.getByRole('link', { name: '尚未备份' }).click();
    await page.getByText('还没有备份').waitFor();
    await page.getByRole('button', { name: '立即备份' }).click();
    await page.getByText('已备份并校验').waitFor();
    await expect.poll(() => rows().count()).toBe(1);
    await page.getByRole('link', { name: /上次备份 今天/ }).waitFor();
    expect(readdirSync(join(dataDir, 'backups'))).toHaveLength(1);
  });

  test('tells that the registry file is sound', async () => {
    const { page } = shell();
    await page.getByRole('button', { name: '检查台账文件' }).click();
    await page.getByText('台账文件完好').waitFor();
  });

  test('a folder that is not there is refused as second place; one that is gets the next backup', async () => {
    const { page, dataDir } = shell();
    const stick = join(dataDir, '..', `stick-${shell().name}-${process.pid}`);
    const box = page.getByRole('textbox', { name: '第二备份位置' });
    await box.fill(stick);
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('不能写入').waitFor();
    mkdirSync(stick);
    try {
      await page.getByRole('button', { name: '保存' }).click();
      await page.getByText('还没有备份存到这里').waitFor();
      await page.getByRole('button', { name: '立即备份' }).click();
      await page.getByText('最近一份').waitFor();
      expect(existsSync(stick) && readdirSync(stick)).toHaveLength(1);
    } finally {
      rmSync(stick, { recursive: true, force: true });
    }
  });

  test('shows first what restoring would change, and restores so that it can be taken back', async () => {
    const { page } = shell();
    await page.getByRole('button', { name: '撤销' }).click();
    await page.getByRole('button', { name: '撤销：载入示例' }).click();
    await page.getByText('已撤销：载入示例').waitFor();
    await rows().last().getByRole('button', { name: /^恢复/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('row', { name: /入驻单位 0 [\d,]+/ }).waitFor();
    await dialog.getByRole('button', { name: /^恢\s?复$/ }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('cell', { name: '恢复前' }).waitFor();
    await page.getByRole('link', { name: '入驻单位' }).click();
    await page.locator('footer', { hasText: /共 [\d,]{3,} 行/ }).waitFor();
  });

  test('encrypts what goes to the second place, and brings it back from there with the password', async () => {
    const { page, dataDir } = shell();
    const stick = join(dataDir, '..', `enc-${shell().name}-${process.pid}`);
    mkdirSync(stick);
    try {
      await page.getByRole('link', { name: /第二位置|上次备份/ }).click();
      await page.getByRole('textbox', { name: '第二备份位置' }).fill(stick);
      await page.getByRole('button', { name: '保存' }).click();
      await page.getByRole('button', { name: '设置口令…' }).click();
      await page.getByText('忘了口令').waitFor();
      await page.getByLabel('口令（至少 8 个字）').fill('correct horse');
      await page.getByLabel('再输一遍').fill('correct horse');
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^确\s?定$/ })
        .click();
      await page.getByText('打开要口令').waitFor();
      await page.getByRole('button', { name: '立即备份' }).click();
      await expect.poll(() => readdirSync(stick).filter((name) => name.endsWith('.enc'))).toHaveLength(1);
      await page.getByRole('button', { name: '从别处的备份恢复…' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.locator('input[type=file]').setInputFiles(join(stick, readdirSync(stick)[0] ?? ''));
      await dialog.getByLabel('口令（没有加密的不用填）').fill('wrong horse');
      await dialog.getByRole('button', { name: /^比\s?较$/ }).click();
      await dialog.getByText('口令不对').waitFor();
      await dialog.getByLabel('口令（没有加密的不用填）').fill('correct horse');
      await dialog.getByRole('button', { name: /^比\s?较$/ }).click();
      await page
        .getByRole('dialog')
        .getByRole('row', { name: /入驻单位/ })
        .waitFor();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^恢\s?复$/ })
        .click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    } finally {
      rmSync(stick, { recursive: true, force: true });
    }
  });
});
