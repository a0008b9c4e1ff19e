import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decryptFile, encryptFile } from '#core/backup/cipher/encrypt-file.ts';
import { makeKey, newRecipe } from '#core/backup/cipher/key.ts';
import { openTestCore, refusalOf, rowsOf, type TestCore } from '#test/support/test-core.ts';

const PASSWORD = '口令-很长的一句话';

async function withSecondPlace(app: TestCore): Promise<string> {
  const folder = join(app.dataDir, 'stick');
  mkdirSync(folder);
  await app.client.backup.setSecondFolder({ folder });
  await app.client.backup.setPassword({ password: PASSWORD });
  await app.client.building.edit({ create: [{ name: '恒信大厦' }] });
  await app.client.backup.make();
  return join(folder, readdirSync(folder)[0] ?? '');
}

describe('copies with a password', () => {
  test('leave the computer only encrypted, and open on another one with the password alone', async () => {
    await using app = await openTestCore();
    const copy = await withSecondPlace(app);
    expect(copy).toMatch(/-asked-[0-9a-f]{8}\.louyu\.enc$/);
    expect(readFileSync(copy).includes('恒信大厦')).toBe(false);
    expect(await app.client.backup.status()).toMatchObject({
      isEncrypted: true,
      second: { isBehind: false },
    });
    await using other = await openTestCore();
    const { file } = await other.client.backup.bring({ path: copy, password: PASSWORD });
    await other.client.backup.restore({ file });
    expect(rowsOf(await other.client.building.table({})).map(({ name }) => name)).toEqual(['恒信大厦']);
  });

  test('are not opened without the password, nor with a wrong one, and the registry stays as it is', async () => {
    await using app = await openTestCore();
    const copy = await withSecondPlace(app);
    const bring = (password?: string) =>
      app.client.backup.bring({ path: copy, ...(password && { password }) });
    expect(await refusalOf(bring())).toBe('backup-needs-password');
    expect(await refusalOf(bring(`${PASSWORD}!`))).toBe('backup-wrong-password');
    const file = new File([readFileSync(copy)], 'renamed.bin');
    expect(await refusalOf(app.client.backup.bring({ file, password: 'wrong one' }))).toBe(
      'backup-wrong-password',
    );
    expect(await app.client.backup.bring({ file, password: PASSWORD })).toMatchObject({
      file: expect.any(String),
    });
    expect(rowsOf(await app.client.building.table({}))).toHaveLength(1);
  });

  test('hold the password and its key nowhere: not in the registry, its history or its copies', async () => {
    await using app = await openTestCore();
    await withSecondPlace(app);
    const key = JSON.parse(readFileSync(join(app.dataDir, 'backup.key'), 'utf8')).key as string;
    const { file } = await app.client.backup.make();
    for (const secret of [PASSWORD, key, Buffer.from(key, 'base64')])
      expect(readFileSync(file).includes(secret)).toBe(false);
    await app.client.backup.setPassword({ password: null });
    expect(await app.client.backup.status()).toMatchObject({ isEncrypted: false });
  });

  test('need eight characters', async () => {
    await using app = await openTestCore();
    await expect(app.client.backup.setPassword({ password: '1234567' })).rejects.toThrow();
  });
});

describe('an encrypted file', () => {
  test.each([0, 1, 2 ** 20 - 1, 2 ** 20, 2 ** 20 + 1, 3 * 2 ** 20])(
    'of %i bytes comes back the same',
    async (size) => {
      await using app = await openTestCore();
      const [plain, sealed, opened] = ['a', 'b', 'c'].map((name) => join(app.dataDir, name)) as [
        string,
        string,
        string,
      ];
      const bytes = Buffer.alloc(size, 'louyu');
      writeFileSync(plain, bytes);
      const key = await makeKey(PASSWORD, { ...newRecipe(), log2N: 10 });
      await encryptFile(plain, sealed, key);
      await decryptFile(sealed, PASSWORD, opened);
      expect(readFileSync(opened).equals(bytes)).toBe(true);
    },
  );

  test('that is cut, changed or has its parts moved is refused, wherever that is', async () => {
    await using app = await openTestCore();
    const [plain, sealed, bad] = ['a', 'b', 'c'].map((name) => join(app.dataDir, name)) as [
      string,
      string,
      string,
    ];
    writeFileSync(plain, Buffer.alloc(2 ** 21 + 5, 'louyu'));
    const key = await makeKey(PASSWORD, { ...newRecipe(), log2N: 10 });
    await encryptFile(plain, sealed, key);
    const whole = readFileSync(sealed);
    const chunk = 2 ** 20 + 16;
    const flip = (at: number) => {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      return bytes;
    };
    const spoilt = [
      whole.subarray(0, whole.length - 1),
      whole.subarray(0, 60 + chunk),
      whole.subarray(0, 60),
      Buffer.concat([
        whole.subarray(0, 60),
        whole.subarray(60 + chunk, 60 + 2 * chunk),
        whole.subarray(60, 60 + chunk),
        whole.subarray(60 + 2 * chunk),
      ]),
      Buffer.concat([whole, Buffer.from('more')]),
      ...[0, 8, 100, 60 + chunk - 1, whole.length - 1].map(flip),
    ];
    for (const bytes of spoilt) {
      writeFileSync(bad, bytes);
      await expect(decryptFile(bad, key)).rejects.toMatchObject({ code: 'backup-unsound' });
    }
    writeFileSync(bad, flip(20));
    await expect(decryptFile(bad, key)).rejects.toMatchObject({ code: 'backup-wrong-password' });
  });
});

describe('the second place', () => {
  test('is behind while the stick is away, and catches up when it is back', async () => {
    let minute = 0;
    await using app = await openTestCore({ now: () => new Date(2026, 8, 30, 9, minute++) });
    const copy = await withSecondPlace(app);
    const folder = join(copy, '..');
    const status = async () => (await app.client.backup.status()).second;
    const [newest] = readdirSync(folder);
    await app.client.backup.setPassword({ password: null });
    await app.core.backups.make('regular');
    for (const name of readdirSync(folder)) if (name !== newest) rmSync(join(folder, name));
    expect(await status()).toMatchObject({ isBehind: true });
    await app.core.backups.makeIfChanged('regular');
    expect(await status()).toMatchObject({ isBehind: false, failure: null });
  });
});
