import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { aFolder, callLouyu, jsonOf } from './run-louyu.ts';

describe('louyu export', () => {
  test('writes the register, and importing that file again finds nothing to do', async () => {
    using dir = aFolder();
    const data = ['--data', dir.in('data')];
    const file = dir.in('台账.xlsx');
    await callLouyu('init', '--sample', '--scale', 'street', ...data);
    expect(await jsonOf('export', '--out', file, ...data)).toEqual({
      file,
      firms: 1_200,
    });
    const { diff } = await jsonOf<{ diff: Record<string, number> }>('import', file, ...data);
    const { unchanged = 0, ...others } = diff;
    expect(unchanged).toBeGreaterThanOrEqual(1_200);
    expect(Object.values(others).every((count) => count === 0)).toBe(true);
  });

  test('refuses another ending and an unknown mask as wrong usage, and writes nothing', async () => {
    using dir = aFolder();
    const file = dir.in('台账.csv');
    for (const args of [
      ['--out', file],
      ['--out', dir.in('台账.xlsx'), '--mask', 'all'],
    ]) {
      const { code, stderr, stdout } = await callLouyu('export', ...args, '--data', dir.in('data'));
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
    expect(existsSync(dir.in('data'))).toBe(false);
    expect(existsSync(file)).toBe(false);
  });
});
