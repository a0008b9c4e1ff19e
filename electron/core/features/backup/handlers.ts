import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { os } from '../../api/os.ts';
import { listBackups } from '../../backup/backup-folder.ts';
import { secondFolder } from '../../backup/backups.ts';
import { checkConnection } from '../../backup/check-registry.ts';
import { keepPassword, readKey } from '../../backup/cipher/kept-key.ts';
import { bringBackup } from './bring-backup.ts';
import { compareBackup, countRows } from './compare-backup.ts';
import { restoreBackup } from './restore-backup.ts';
import { setSecondFolder } from './second-folder.ts';

export const backupHandlers = {
  status: os.backup.status.handler(({ context: { core } }) => {
    const folder = secondFolder(core.file);
    return {
      folder: core.backups.folder,
      backups: core.backups.list(),
      isChanged: core.backups.isChanged,
      failure: core.backups.failures.here,
      second:
        folder === null
          ? null
          : {
              folder,
              last: listBackups(folder)[0]?.at ?? null,
              failure: core.backups.failures.second,
              isBehind: core.backups.isSecondBehind,
            },
      isEncrypted: readKey(core.dataDir) !== null,
      recovered: core.recovered,
    };
  }),
  make: os.backup.make.handler(async ({ context: { core } }) => {
    const { path, bytes } = await core.backups.make('asked');
    return { file: path, bytes, sha256: await sha256Of(path), firms: countRows(core.file.reader).firms };
  }),
  compare: os.backup.compare.handler(({ input, context: { core } }) => compareBackup(core, input.file)),
  restore: os.backup.restore.handler(({ input, context: { core } }) => restoreBackup(core, input.file)),
  setSecondFolder: os.backup.setSecondFolder.handler(({ input, context: { core } }) =>
    setSecondFolder(core, input.folder),
  ),
  setPassword: os.backup.setPassword.handler(({ input, context: { core } }) => {
    core.journal.refuseWhenReading();
    return keepPassword(core.dataDir, input.password);
  }),
  bring: os.backup.bring.handler(async ({ input: { password, ...from }, context: { core } }) => ({
    file: await bringBackup(core, from, password),
  })),
  verify: os.backup.verify.handler(({ context: { core } }) => {
    const problems = checkConnection(core.file.reader);
    return { ok: problems.length === 0, problems };
  }),
};

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
