import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { logBug, logPath, readLog } from '#core/bug-log.ts';
import { hidePersonal } from '#shared/domain/support/hide-personal.ts';
import { openTestCore } from '#test/support/test-core.ts';

test('the diagnostics tell rows, levels and the log, and nothing that anybody typed', async () => {
  await using app = await openTestCore({ actor: 'wangfang' });
  await app.client.firm.edit({
    create: [
      { name: 'Hidden Ltd 上海甲公司', contact: '张三', phone: '13800138000', uscc: '91310106AY4CL12T2D' },
    ],
  });
  await app.client.backup.make();
  const at = `${app.dataDir}/x.ts:1 for wangfang`;
  await app.client.support.reportBug({ stack: `Error: 张三 13800138000\n    at ${at}` });
  const { file } = await app.client.support.diagnostics();
  const text = Buffer.from(await file.arrayBuffer()).toString('utf8');
  expect(file.name).toBe('louyu-diagnostics-2026-09-30.zip');
  for (const told of [
    '"firm": 1',
    '0001-create-registry',
    '"reason": "asked"',
    'page: Error:',
    'at <data>/x.ts:1',
  ])
    expect(text).toContain(told);
  for (const hidden of ['Hidden', '甲公司', '张三', '13800138000', '91310106', app.dataDir, 'wangfang'])
    expect(text).not.toContain(hidden);
});

test('a log that has grown makes room, and one older one stays', async () => {
  await using app = await openTestCore();
  const { dataDir } = app;
  writeFileSync(logPath(dataDir), 'x'.repeat(2 ** 20 + 1));
  logBug(dataDir, new Date(), new Error('new'));
  expect(statSync(logPath(dataDir)).size).toBeLessThan(10_000);
  expect(existsSync(join(dataDir, 'louyu.old.log'))).toBe(true);
  expect(readLog(dataDir)).toMatch(/^x+.*new/s);
  expect(readFileSync(logPath(dataDir), 'utf8')).toContain('Error: new');
});

test('what is no word of a person stays readable', () => {
  expect(hidePersonal('SQLITE_BUSY at core.js:12345 line 42', {})).toBe(
    'SQLITE_BUSY at core.js:12345 line 42',
  );
  expect(hidePersonal('单位 020123456789 /home/wang/x', { home: '/home/wang' })).toBe('某 # <home>/x');
});
