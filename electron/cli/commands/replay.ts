import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { registryPath } from '#core/db/registry-file.ts';
import { AppError } from '#shared/contract/errors.ts';
import { type CommonOptions, dataDirOf } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { withCore } from '../with-core.ts';

/** `undo` takes back the last command, `redo` repeats the last one taken back. */
export function addReplay(program: Command, terminal: Terminal, direction: 'undo' | 'redo'): void {
  const { t } = terminal;
  program
    .command(direction)
    .description(t(`cli.${direction}.description`))
    .action(async (_options, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions>();
      const dataDir = dataDirOf(options);
      if (!existsSync(registryPath(dataDir))) throw new AppError('registry-not-found', { folder: dataDir });
      const { entry } = await withCore({ dataDir, mode: 'write', command: direction }, (client) =>
        client.history[direction](),
      );
      const summary = t(`journal.${entry.command}`, entry.params);
      if (options.json) terminal.print(JSON.stringify({ entry: entry.id, summary }));
      else terminal.print(t(`cli.${direction}.done`, { summary }));
    });
}
