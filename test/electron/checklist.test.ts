import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outDir } from '../../electron/launch/paths.ts';
import { PAGE_HEADERS } from '../../electron/web/page-policy.ts';
import packageJson from '../../package.json' with { type: 'json' };

/** Every built file of the desktop program: the shell, the core's threads, the preload, the page. */
const built = ['main', 'preload', 'renderer'].flatMap((part) =>
  readdirSync(join(outDir, part), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|cjs|html|css)$/.test(entry.name))
    .map((entry) => ({
      part,
      name: entry.name,
      text: readFileSync(join(entry.parentPath, entry.name), 'utf8'),
    })),
);
const shell = built
  .filter(({ name }) => /^(main|preload)\b/.test(name))
  .map(({ text }) => text)
  .join('\n');
const page = built.find(({ name }) => name === 'index.html')?.text ?? '';

// What the running window does is tested in desktop.test.ts; this is what its built files may not hold at all.
describe('the built desktop program', () => {
  test.each([
    ['webSecurity', /webSecurity\s*:\s*(false|!1)/],
    ['mixed content', /allowRunningInsecureContent/],
    ['experimental features', /experimentalFeatures/],
    ['Blink features', /enableBlinkFeatures/],
    ['webviews', /webviewTag|allowpopups/],
    ['files as pages', /loadFile\(|file:\/\/\/?[^/]*index\.html/],
    ['programs of the system', /openExternal|openPath/],
    ['remote debugging', /remote-debugging|inspect-brk/],
    ['an updater or a crash report', /autoUpdater|crashReporter/],
    ['Node in the page', /nodeIntegration(InWorker|InSubFrames)?\s*:\s*(true|!0)/],
    ['a page outside its sandbox', /(sandbox|contextIsolation)\s*:\s*(false|!1)/],
  ])('does not use %s', (_what, pattern) => {
    expect(shell).not.toMatch(pattern);
  });

  test('isolates and sandboxes each of its windows', () => {
    const windows = shell.match(/new BrowserWindow\(/g)?.length ?? 0;
    expect(windows).toBe(2);
    expect(shell.match(/sandbox: (true|!0)/g)?.length).toBe(windows);
    expect(shell).toMatch(/contextIsolation: (true|!0)/);
    expect(shell).toContain('enableSandbox');
  });

  test('has a preload that hands on three calls and nothing of Electron itself', () => {
    const preload = built
      .filter(({ part }) => part === 'preload')
      .map(({ text }) => text)
      .join('\n');
    expect([...preload.matchAll(/require\("([^"]+)"\)/g)].map((found) => found[1])).toEqual(['electron']);
    expect(preload).not.toMatch(/exposeInMainWorld\([^)]*ipcRenderer/);
  });

  test('has a page whose scripts are files of its own: none inline, none from elsewhere', () => {
    const scripts = [...page.matchAll(/<script\b([^>]*)>([^<]*)/g)];
    expect(scripts.length).toBeGreaterThan(0);
    for (const [, attributes, text] of scripts) {
      expect(text?.trim()).toBe('');
      expect(attributes).toMatch(/src="(\.|\/)[^:]*"/);
    }
    expect(page).not.toMatch(/\son\w+=|https?:\/\//);
  });

  test('goes with a policy under which only scripts of its own run', () => {
    expect(PAGE_HEADERS['Content-Security-Policy']).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(built.some(({ text }) => text.includes('"script-src \'self\'"'))).toBe(true);
  });

  test('is built on one exact version of Electron, and every other library is exact too', () => {
    const all = { ...packageJson.dependencies, ...packageJson.devDependencies };
    for (const [name, version] of Object.entries(all))
      expect([name, version]).toEqual([
        name,
        expect.stringMatching(/^(npm:@[\w/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/),
      ]);
  });
});
