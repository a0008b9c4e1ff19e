import type { Page } from 'playwright-core';

/** Waits until the page stands and asks the core for nothing more. */
export async function untilReady(page: Page): Promise<void> {
  await page.locator('[data-app-state="ready"]').waitFor({ state: 'attached' });
}
