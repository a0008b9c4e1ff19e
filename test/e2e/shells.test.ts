import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { untilReady } from './support/ready.ts';
import { describeInShells } from './support/shell.ts';

describeInShells('the program', (shell) => {
  test('opens on an empty registry and says where it is kept', async () => {
    const { page, dataDir } = shell();
    expect(await page.title()).toBe('楼宇党建台账');
    expect(await page.locator('body').textContent()).toContain(dataDir);
  });

  test.each(['楼宇', '入驻单位', '党组织'])(
    'shows an empty table of %s as empty, not as loading',
    async (place) => {
      const { page } = shell();
      await page.getByRole('navigation').getByRole('link', { name: place, exact: true }).click();
      await page.getByText('在此输入，回车新增一行').waitFor();
      await page.locator('footer', { hasText: '共 0 行' }).waitFor();
      await page.getByText('加载中').waitFor({ state: 'detached' });
      await page.getByRole('link', { name: '总览' }).click();
    },
  );

  test('keeps what the core wrote after it was closed and started again', async () => {
    await loadSample();
    await shell().restart();
    expect(await shell().page.locator('body').textContent()).not.toContain('台账还是空的');
  });

  test('is ready again after the page is loaded again', async () => {
    const { page } = shell();
    await page.reload();
    await untilReady(page);
    expect(await page.locator('body').textContent()).not.toContain('台账还是空的');
  });

  test('hands the person a report as PDF, printed by what the shell has for it', async () => {
    const { page } = shell();
    await page.getByRole('link', { name: '报表' }).click();
    const pdf = readFileSync(
      await shell().receiveFile(async () => {
        await page.getByRole('button', { name: '存为 PDF' }).click();
        // The made-up street holds a few entries that contradict each other: asked about once.
        await page.getByRole('button', { name: '照样继续' }).click();
      }),
    );
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 84[12](\.\d+)? 59[45](\.\d+)?\]/);
  });

  test('runs without an error in the console', async () => {
    const { page } = shell();
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    await page.reload();
    await untilReady(page);
    expect(errors).toEqual([]);
  });

  test('lets nothing run that did not come with it', async () => {
    const outcome = await shell().page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken over"';
      document.head.append(script);
      const blocked = new Promise<string>((resolve) =>
        document.addEventListener('securitypolicyviolation', (event) => {
          if (event.effectiveDirective === 'connect-src') resolve(event.effectiveDirective);
        }),
      );
      fetch('http://127.0.0.1:9/').catch(() => {});
      return { title: document.title, blocked: await blocked };
    });
    expect(outcome).toEqual({ title: '楼宇党建台账', blocked: 'connect-src' });
  });

  async function loadSample(): Promise<void> {
    const { page } = shell();
    await page.getByRole('button', { name: '载入示例' }).click();
    await page.getByText('台账还是空的').waitFor({ state: 'detached' });
    await untilReady(page);
  }
});
