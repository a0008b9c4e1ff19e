import { join } from 'node:path';
import Database from 'better-sqlite3';
import { untilReady } from './ready.ts';
import type { Shell } from './shell.ts';

/** What a person does and sees in the table of a page. */
export function tableOf(shell: () => Shell) {
  const keys = async (...presses: string[]) => {
    for (const key of presses) await shell().page.keyboard.press(key);
  };
  const header = (name: string) => shell().page.getByRole('columnheader', { name, exact: true });
  /** A cell by its line, counted from 1 as the row numbers are, and its column, walked to where it is out of sight. */
  const cell = async (line: number, column: string) => {
    for (let step = 0; step < 40 && (await header(column).count()) === 0; step++) await keys('ArrowRight');
    const index = await header(column).getAttribute('aria-colindex');
    const row = shell().page.locator(`[role="row"][aria-rowindex="${line + 1}"]`);
    return row.locator(`[role="gridcell"][aria-colindex="${index}"]`);
  };
  return {
    keys,
    header,
    cell,
    open: async (place: string) => {
      const { page } = shell();
      await page.getByRole('link', { name: '总览' }).click();
      await page.getByRole('navigation').getByRole('link', { name: place, exact: true }).click();
      await untilReady(page);
      await page.getByRole('gridcell').first().waitFor();
    },
    textOf: async (line: number, column: string) => (await cell(line, column)).textContent(),
    statusBar: () => shell().page.locator('footer').textContent(),
    /** What the registry's own file says. */
    stored: <T>(sql: string, ...params: string[]): T | undefined => {
      const file = new Database(join(shell().dataDir, 'registry.louyu'), { readonly: true });
      try {
        return file
          .prepare<string[], T>(sql)
          .pluck()
          .get(...params);
      } finally {
        file.close();
      }
    },
  };
}
