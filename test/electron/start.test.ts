import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, test } from 'vitest';
import { lockRegistry } from '#core/db/registry-lock.ts';
import { AppError } from '#shared/contract/errors.ts';
import { projectDir } from '../../electron/launch/paths.ts';
import { tempDataDir } from '../e2e/support/temp-data-dir.ts';

const dataDir = tempDataDir();
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

/** `npm start` on a machine without a desktop. */
function start(...args: string[]) {
  const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  const launcher = join(projectDir, 'electron/launch/start.ts');
  const program = spawn(process.execPath, [launcher, '--data', dataDir, ...args], { env });
  const said = { out: '', err: '' };
  program.stdout.on('data', (chunk) => {
    said.out += chunk;
  });
  program.stderr.on('data', (chunk) => {
    said.err += chunk;
  });
  const ended = new Promise<number | null>((resolve) => program.once('close', resolve));
  return { program, said, ended };
}

/** Whether a program has the writer's place of the data folder. */
function isHeld(): boolean {
  try {
    lockRegistry(dataDir, 'test', new Date())();
    return false;
  } catch (error) {
    if (error instanceof AppError && error.code === 'registry-locked') return true;
    throw error;
  }
}

async function readyLine({ program }: ReturnType<typeof start>): Promise<string> {
  for await (const line of createInterface({ input: program.stdout })) return line;
  throw new Error('Nothing was printed');
}

// Elsewhere there always is a desktop, and the window would open.
describe.runIf(process.platform === 'linux')('npm start without a desktop', () => {
  test('says so in one sentence, serves the page, and gives the registry back when stopped', async () => {
    const started = start('--no-open');
    const line = await readyLine(started);
    expect(line).toMatch(/^READY http:\/\/127\.0\.0\.1:\d+\/#[\w-]{43}$/);
    expect(isHeld()).toBe(true);
    started.program.kill('SIGTERM');
    expect(await started.ended).toBe(0);
    expect(started.said.err.split('\n')[0]).toBe('这里没有图形桌面，改用浏览器打开台账。');
    expect(isHeld()).toBe(false);
  });

  test('a port that another program holds is told in a sentence, and nothing stays locked', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const started = start('--no-open', '--port', String(port));
    expect(await started.ended).toBe(1);
    expect(started.said.err).toContain(`端口 ${port} 不能使用`);
    expect(isHeld()).toBe(false);
    other.close();
  });

  test('a registry that is open is opened a second time for reading only, which names the first', async () => {
    const first = start('--no-open');
    await readyLine(first);
    const second = start('--no-open');
    expect(await readyLine(second)).toMatch(/^READY /);
    await expect.poll(() => second.said.err).toContain('louyu serve');
    second.program.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    expect(isHeld()).toBe(true);
    first.program.kill('SIGTERM');
    expect(await first.ended).toBe(0);
  });

  test.each([['--port=x'], ['--port=65536'], ['--nothing']])('%s is wrong usage', async (arg) => {
    const started = start(arg);
    expect(await started.ended).toBe(2);
    expect(started.said.err).toContain('--data DIR');
  });
});
