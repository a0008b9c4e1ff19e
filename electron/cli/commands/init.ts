import { existsSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { registryPath } from '#core/db/registry-file.ts';
import { type Scale, scaleSchema } from '#shared/contract/setup.ts';
import { follow } from '../follow.ts';
import { type CommonOptions, dataDirOf } from '../options.ts';
import { CliRefusal } from '../refusal.ts';
import type { Terminal } from '../terminal.ts';
import { withCore } from '../with-core.ts';

interface InitOptions extends CommonOptions {
  sample?: true;
  scale?: Scale;
}

/** `init`: makes an empty registry, or a made-up one of a scale (a street unless it is named). */
export function addInit(program: Command, terminal: Terminal): void {
  const { t } = terminal;
  program
    .command('init')
    .description(t('cli.init.description'))
    .option('--sample', t('cli.init.sample'))
    .addOption(new Option('--scale <SCALE>', t('cli.init.scale')).choices(scaleSchema.options))
    .action(async (_options, command: Command) => {
      await init(command.optsWithGlobals<InitOptions>(), terminal);
    });
}

async function init(options: InitOptions, terminal: Terminal): Promise<void> {
  const dataDir = dataDirOf(options);
  const scale = options.scale ?? (options.sample ? 'street' : null);
  const existed = existsSync(registryPath(dataDir));
  const counts = await withCore({ dataDir, mode: 'write', command: 'init' }, async (client, signal) => {
    const { counts } = await client.setup.status();
    if (existed && Object.values(counts).some((count) => count > 0)) {
      throw new CliRefusal('cli.init.exists', { folder: dataDir, ...counts });
    }
    return scale ? follow(await client.setup.loadSample({ scale }, { signal }), terminal) : counts;
  });
  if (options.json) terminal.print(JSON.stringify(counts));
  else
    terminal.print(
      terminal.t(scale ? 'cli.init.madeSample' : 'cli.init.made', { folder: dataDir, ...counts }),
    );
}
