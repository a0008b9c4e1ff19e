import { existsSync, readdirSync, truncateSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { aFolder, callLouyu, jsonOf } from './run-louyu.ts';

interface Made {
  file: string;
  firms: number;
  sha256: string;
}

describe('louyu backup, restore and verify', () => {
  test('backup is refused where there is no registry, or no folder to copy to', async () => {
    using folder = aFolder();
    expect(await callLouyu('backup', '--data', folder.path)).toMatchObject({ code: 1, stdout: '' });
    await callLouyu('init', '--data', folder.path);
    const nowhere = await callLouyu('backup', '--data', folder.path, '--to', folder.in('nowhere'));
    expect(nowhere).toMatchObject({ code: 1, stderr: expect.stringContaining('nowhere') });
  });

  test('restore is refused for a file that is not there or is no copy', async () => {
    using folder = aFolder();
    await callLouyu('init', '--data', folder.path);
    for (const file of ['nothing.louyu', 'registry.holder'])
      expect(await callLouyu('restore', folder.in(file), '--data', folder.path)).toMatchObject({ code: 1 });
  });

  test('a copy goes to the other folder, whole, and comes back', async () => {
    using folder = aFolder();
    using stick = aFolder();
    const data = ['--data', folder.path];
    await callLouyu('init', '--sample', ...data);
    const made = await jsonOf<Made>('backup', ...data, '--to', stick.path);
    expect(made).toMatchObject({ firms: 1200, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(readdirSync(stick.path)).toHaveLength(1);
    await callLouyu('undo', ...data);
    const restored = await jsonOf<{ kept: string }>('restore', made.file, ...data);
    expect(existsSync(restored.kept)).toBe(true);
    expect(await jsonOf('coverage', ...data)).toMatchObject({ firms: { total: 1200 } });
  });

  test('verify ends with 1 for a damaged file, and restore brings the registry back', async () => {
    using folder = aFolder();
    const data = ['--data', folder.path];
    await callLouyu('init', '--sample', ...data);
    expect(await jsonOf('verify', ...data)).toEqual({ ok: true, problems: [] });
    const { file } = await jsonOf<Made>('backup', ...data);
    truncateSync(folder.in('registry.louyu'), 40_960);
    expect(await callLouyu('verify', ...data)).toMatchObject({ code: 1 });
    expect(await callLouyu('restore', file, ...data)).toMatchObject({ code: 0 });
    expect(await callLouyu('verify', ...data)).toMatchObject({ code: 0 });
  });
});
