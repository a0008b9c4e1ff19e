import type { Command } from 'commander';
import { asOfOption, type CommonOptions, dataDirOf } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { withCore } from '../with-core.ts';

interface FlagsOptions extends CommonOptions {
  asOf?: string;
}

/** `flags`: every broken rule of a day, with its source and what to do next. */
export function addFlags(program: Command, terminal: Terminal): void {
  const { t, lang } = terminal;
  program
    .command('flags')
    .description(t('cli.flags.description'))
    .addOption(asOfOption(t))
    .action(async (_options, command: Command) => {
      const options = command.optsWithGlobals<FlagsOptions>();
      const access = { dataDir: dataDirOf(options), mode: 'read', command: 'flags' } as const;
      const found = await withCore(access, (client) => client.coverage.flags({ asOf: options.asOf, lang }));
      if (options.json) terminal.print(JSON.stringify(found));
      else {
        const lines = found.flags.map(({ level, rule, sentence, next }) =>
          t('cli.flags.line', {
            level: t(`flags.level.${level}`),
            rule: t(`flags.rule.${rule}`),
            sentence,
            next,
          }),
        );
        const total = t('cli.flags.total', { asOf: found.asOf, flags: lines.length });
        const { length: count } = found.excepted;
        const silent = count === 0 ? [] : [t('cli.flags.excepted', { count })];
        terminal.print([...lines, total, ...silent].join('\n'));
      }
    });
}
