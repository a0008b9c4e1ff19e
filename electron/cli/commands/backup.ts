import { copyFileSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { ENCRYPTED } from '#core/backup/backup-folder.ts';
import { decryptFile } from '#core/backup/cipher/encrypt-file.ts';
import { type CoreHandle, startCore } from '#core/start-core.ts';
import { AppError, needsRecovery } from '#shared/contract/errors.ts';
import { type CommonOptions, dataDirOf } from '../options.ts';
import { CliRefusal } from '../refusal.ts';
import type { Terminal } from '../terminal.ts';
import { withCore } from '../with-core.ts';

/** `backup`: a checked copy in the data folder, and with `--to` in another folder as well. */
export function addBackup(program: Command, terminal: Terminal): void {
  const { t } = terminal;
  program
    .command('backup')
    .description(t('cli.backup.description'))
    .option('--to <DIR>', t('cli.backup.to'))
    .action(async (_options, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions & { to?: string }>();
      const dataDir = dataDirOf(options);
      const folder = options.to === undefined ? undefined : resolve(options.to);
      if (folder !== undefined && !existsSync(folder))
        throw new AppError('output-folder-not-found', { folder });
      const made = await withCore({ dataDir, mode: 'read', command: 'backup' }, (client) =>
        client.backup.make(),
      );
      const file = folder === undefined ? made.file : copyWhole(made.file, folder);
      if (options.json) terminal.print(JSON.stringify({ ...made, file }));
      else terminal.print(t('cli.backup.done', { file, firms: made.firms }));
    });
}

/** `restore FILE`: the current registry is copied first, a damaged one is moved aside. */
export function addRestore(program: Command, terminal: Terminal): void {
  const { t } = terminal;
  program
    .command('restore')
    .description(t('cli.restore.description'))
    .argument('<FILE>', t('cli.restore.file'))
    .option('--password-file <FILE>', t('cli.restore.passwordFile'))
    .action(async (name: string, _options, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions & { passwordFile?: string }>();
      const dataDir = dataDirOf(options);
      const file = resolve(name);
      if (!existsSync(file)) throw new CliRefusal('cli.restore.notFound', { file: name });
      const { kept, replayed } = await withPlainCopy(file, options.passwordFile, (plain) =>
        restore(dataDir, plain),
      );
      if (options.json) terminal.print(JSON.stringify({ kept, restored: file, replayed }));
      else terminal.print(t('cli.restore.done', { file, kept, replayed }));
    });
}

/** `verify`: looks at every page of the registry's file; ends with 1 where something is wrong. */
export function addVerify(program: Command, terminal: Terminal): void {
  const { t } = terminal;
  program
    .command('verify')
    .description(t('cli.verify.description'))
    .action(async (_options, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions>();
      const dataDir = dataDirOf(options);
      const { ok, problems } = await withCore({ dataDir, mode: 'read', command: 'verify' }, (client) =>
        client.backup.verify(),
      ).catch((error: unknown) => {
        if (needsRecovery(error)) return { ok: false, problems: [t(`errors.${error.code}`, error.params)] };
        throw error;
      });
      if (options.json) terminal.print(JSON.stringify({ ok, problems }));
      else if (ok) terminal.print(t('cli.verify.ok'));
      if (!ok) throw new CliRefusal('cli.verify.damaged', { problems: problems.join('\n') });
    });
}

/** Where a sound registry is, its copy is put back; where a damaged one is, it is moved aside first. */
async function restore(dataDir: string, file: string): Promise<{ kept: string; replayed: number }> {
  const access = { dataDir, mode: 'write', holder: 'louyu restore' } as const;
  let core: CoreHandle;
  try {
    core = await startCore(access);
  } catch (error) {
    if (!needsRecovery(error)) throw error;
    core = await startCore({ ...access, recover: { from: file } });
    try {
      const { recovered } = await core.client.backup.status();
      return { kept: recovered?.damaged ?? '', replayed: recovered?.replayed ?? 0 };
    } finally {
      await core.close();
    }
  }
  try {
    return { kept: (await core.client.backup.restore({ file })).kept, replayed: 0 };
  } finally {
    await core.close();
  }
}

/** An encrypted copy is opened into a folder that is gone afterwards. The password is in a file: arguments are seen by all. */
async function withPlainCopy<T>(
  file: string,
  passwordFile: string | undefined,
  work: (plain: string) => Promise<T>,
): Promise<T> {
  if (!file.endsWith(ENCRYPTED)) return work(file);
  if (passwordFile === undefined) throw new AppError('backup-needs-password', {});
  if (!existsSync(passwordFile)) throw new CliRefusal('cli.restore.notFound', { file: passwordFile });
  const [password = ''] = readFileSync(passwordFile, 'utf8').split(/\r?\n/, 1);
  const folder = mkdtempSync(join(tmpdir(), 'louyu-'));
  try {
    const plain = join(folder, basename(file, ENCRYPTED));
    await decryptFile(file, password, plain);
    return await work(plain);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function copyWhole(file: string, folder: string): string {
  const target = join(folder, basename(file));
  try {
    copyFileSync(file, `${target}.partial`);
    renameSync(`${target}.partial`, target);
  } catch {
    throw new AppError('output-not-writable', { file: target });
  }
  return target;
}
