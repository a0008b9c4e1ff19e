import { extname, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { releaseLevelSchema } from '#shared/contract/release.ts';
import type { Mask } from '#shared/domain/exchange/mask.ts';
import { follow } from '../follow.ts';
import { type CommonOptions, dataDirOf } from '../options.ts';
import { CliRefusal } from '../refusal.ts';
import type { Terminal } from '../terminal.ts';
import { withCore } from '../with-core.ts';
import { writeWhole } from '../write-whole.ts';

interface ExportOptions extends CommonOptions {
  out: string;
  mask: Mask;
  purpose: string;
  receiver: string;
}

/** `export`: the register as a workbook that can be changed and imported again. */
export function addExport(program: Command, terminal: Terminal): void {
  const { t } = terminal;
  program
    .command('export')
    .description(t('cli.export.description'))
    .requiredOption('--out <FILE>', t('cli.export.out'))
    .addOption(
      new Option('--mask <MASK>', t('cli.export.mask')).choices(releaseLevelSchema.options).default('none'),
    )
    .option('--purpose <TEXT>', t('cli.export.purpose'), t('cli.export.ownUse'))
    .option('--receiver <TEXT>', t('cli.export.receiver'), t('cli.export.ownOffice'))
    .action(async (_options, command: Command) => {
      const options = command.optsWithGlobals<ExportOptions>();
      const file = resolve(options.out);
      if (extname(file).toLowerCase() !== '.xlsx') {
        throw new CliRefusal('cli.export.notXlsx', { file: options.out }, 2);
      }
      const access = { dataDir: dataDirOf(options), mode: 'read', command: 'export' } as const;
      const { mask: level, purpose, receiver } = options;
      const release = { level, purpose, receiver };
      const firms = await withCore(access, async (client, signal) => {
        const made = await follow(await client.exchange.register({ release }, { signal }), terminal);
        const content = await client.exchange.file({ fileId: made.fileId });
        await writeWhole(file, new Uint8Array(await content.file.arrayBuffer()));
        return made.firms;
      });
      if (options.json) terminal.print(JSON.stringify({ file, firms }));
      else terminal.print(t('cli.export.done', { file, firms }));
    });
}
