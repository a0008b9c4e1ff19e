import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from '../e2e/support/chromium.ts';

/** What tests of pages and paper need on a bare Debian: a browser, and letters for Chinese. */
const PACKAGES = ['chromium', 'fonts-noto-cjk'];

/**
 * Makes sure that there is a Chromium to test in: root on Debian gets it installed. Null when there is one,
 * else a sentence that says what to install.
 */
export function ensureBrowser(): string | null {
  if (findChromium()) return null;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version') && install() && findChromium())
    return null;
  return 'The tests need a Chromium, Chrome or Edge: install one (Debian: apt install chromium fonts-noto-cjk) or set CHROME_PATH.';
}

function install(): boolean {
  console.log(`Installing ${PACKAGES.join(' and ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], { stdio: 'inherit', env })
      .status === 0;
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...PACKAGES);
}
