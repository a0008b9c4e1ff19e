import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { builtProgram } from '../../electron/launch/paths.ts';
import { launchChromium, newOfficeContext } from '../e2e/support/chromium.ts';
import { loadSample } from '../e2e/support/load-sample.ts';
import { untilReady } from '../e2e/support/ready.ts';
import { tempDataDir } from '../e2e/support/temp-data-dir.ts';

const dataDir = tempDataDir();
const notesFile = join(dataDir, 'network.txt');
const hook = fileURLToPath(new URL('./support/watch-network.ts', import.meta.url));
beforeEach(() => writeFileSync(notesFile, ''));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

/** The built `louyu`, watched. */
function start(...args: string[]) {
  const program = spawn(
    process.execPath,
    ['--import', hook, builtProgram('cli'), ...args, '--data', dataDir],
    {
      env: { ...process.env, LOUYU_NETWORK_NOTES: notesFile },
    },
  );
  program.stderr.resume();
  return { program, ended: new Promise<number | null>((resolve) => program.once('close', resolve)) };
}

const notes = (): string[] => readFileSync(notesFile, 'utf8').split('\n').filter(Boolean);

/** The internet sockets of a process as the kernel knows them: `local remote state`. */
function kernelSockets(pid: number): string[] {
  const inodes = new Set(
    readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      try {
        return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1] ?? [];
      } catch {
        return [];
      }
    }),
  );
  return ['tcp', 'tcp6', 'udp', 'udp6', 'raw'].flatMap((kind) =>
    existsSync(`/proc/net/${kind}`)
      ? readFileSync(`/proc/net/${kind}`, 'utf8')
          .split('\n')
          .slice(1)
          .map((line) => line.trim().split(/\s+/))
          .filter((fields) => inodes.has(fields[9] ?? ''))
          .map(([, local, remote]) => `${kind} ${local?.split(':')[0]} ${remote?.split(':')[0]}`)
      : [],
  );
}

/** 127.0.0.1 and no address, as the kernel writes them. */
const HERE = '0100007F';
const NOWHERE = '00000000';

describe('the program and the network', () => {
  test('a session in the browser listens on 127.0.0.1, connects to nothing and asks for no name', async () => {
    const { program, ended } = start('serve', '--no-open');
    let address = '';
    for await (const line of createInterface({ input: program.stdout })) {
      address = line.slice('READY '.length);
      break;
    }
    const browser = await launchChromium();
    const page = await (await newOfficeContext(browser)).newPage();
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).origin));
    await page.goto(address);
    await loadSample(page);
    for (const name of ['入驻单位', '报表', '设置']) {
      await page.getByRole('navigation').getByRole('link', { name }).click();
      await untilReady(page);
    }
    if (process.platform === 'linux') {
      const sockets = kernelSockets(program.pid ?? 0);
      expect(sockets).toContain(`tcp ${HERE} ${NOWHERE}`);
      expect(
        sockets.filter((socket) => ![`tcp ${HERE} ${NOWHERE}`, `tcp ${HERE} ${HERE}`].includes(socket)),
      ).toEqual([]);
    } else console.warn('The kernel’s own list of sockets is looked at on Linux only.');
    await browser.close();
    program.kill('SIGTERM');
    await ended;
    expect(notes()).toEqual([expect.stringMatching(/^listen \{"address":"127\.0\.0\.1",/)]);
    expect(
      [...asked].filter((origin) => origin !== new URL(address).origin && !/^(blob|data|null)/.test(origin)),
    ).toEqual([]);
  });

  test.each([
    [['coverage']],
    [['backup']],
    [['report', 'coverage', '--out', join(dataDir, 'a.xlsx')]],
    [['verify']],
  ])('louyu %s opens no socket', async (args) => {
    const { program, ended } = start(...args);
    program.stdout.resume();
    expect(await ended).toBe(0);
    expect(notes()).toEqual([]);
  });
});
