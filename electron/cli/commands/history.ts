import type { Command } from 'commander';
import { formatMoment } from '#shared/domain/day/format-moment.ts';
import { type CommonOptions, countParser, dataDirOf } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { withCore } from '../with-core.ts';

interface HistoryOptions extends CommonOptions {
  limit: number;
}

const DEFAULT_LIMIT = 20;
const LARGEST_LIMIT = 10_000;

/** `history`: what was done to the registry, newest first. */
export function addHistory(program: Command, terminal: Terminal): void {
  const { t } = terminal;
  program
    .command('history')
    .description(t('cli.history.description'))
    .option('--limit <N>', t('cli.history.limit'), countParser(t, 1, LARGEST_LIMIT), DEFAULT_LIMIT)
    .action(async (_options, command: Command) => {
      const options = command.optsWithGlobals<HistoryOptions>();
      const access = { dataDir: dataDirOf(options), mode: 'read', command: 'history' } as const;
      const found = await withCore(access, (client) => client.history.list({ limit: options.limit }));
      const entries = found.entries.map(({ id, at, command, params, undone }) => {
        return { id, at, command, summary: t(`journal.${command}`, params), undone };
      });
      if (options.json) terminal.print(JSON.stringify({ entries }));
      else if (entries.length === 0) terminal.print(t('cli.history.empty'));
      else {
        const lines = entries.map(({ at, summary, undone }) =>
          t(undone ? 'cli.history.undone' : 'cli.history.line', { at: formatMoment(at), summary }),
        );
        terminal.print(lines.join('\n'));
      }
    });
}
