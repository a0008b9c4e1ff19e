import type { Page } from 'playwright-core';

/** Waits until the page stands and asks the core for nothing more, frames with paper in them included. */
export async function untilReady(page: Page): Promise<void> {
  await page.locator('[data-app-state="ready"]').waitFor({ state: 'attached' });
  for (const frame of page.frames()) await frame.waitForLoadState();
}
