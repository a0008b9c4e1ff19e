import { expect, test } from 'vitest';
import { browserPaths } from '#core/reports/browser-paths.ts';

test('CHROME_PATH names the only browser to use', () => {
  expect(browserPaths('linux', { CHROME_PATH: '/opt/my/chrome', PATH: '/usr/bin' })).toEqual([
    '/opt/my/chrome',
  ]);
});

test('on Linux every folder of PATH is searched, Chrome before Chromium before Edge', () => {
  const paths = browserPaths('linux', { PATH: '/usr/local/bin::/usr/bin' });
  expect(paths.slice(0, 2)).toEqual(['/usr/local/bin/google-chrome-stable', '/usr/bin/google-chrome-stable']);
  expect(paths.indexOf('/usr/bin/chromium')).toBeLessThan(paths.indexOf('/usr/bin/microsoft-edge'));
});

test('on Windows Chrome and Edge are found for the machine and for the user', () => {
  const paths = browserPaths('win32', {
    ProgramFiles: 'C:\\Program Files',
    'ProgramFiles(x86)': 'C:\\Program Files (x86)',
    LOCALAPPDATA: 'C:\\Users\\李敏\\AppData\\Local',
  });
  expect(paths).toContain('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe');
  expect(paths).toContain('C:\\Users\\李敏\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe');
});

test('a machine that tells nothing of itself has no browser', () => {
  expect(browserPaths('linux', {})).toEqual([]);
  expect(browserPaths('win32', {})).toEqual([]);
});
