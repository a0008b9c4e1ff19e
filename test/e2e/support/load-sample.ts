import type { Page } from 'playwright-core';
import { untilReady } from './ready.ts';

/** Fills the empty registry in front of a person with the smallest sample, as they would. */
export async function loadSample(page: Page): Promise<void> {
  await page.getByRole('link', { name: '总览' }).click();
  await page.getByRole('button', { name: '载入示例' }).click();
  await page.getByRole('heading', { name: '覆盖情况' }).waitFor();
  await untilReady(page);
}
