import type { Command } from 'commander';
import { serve } from '../../web/serve.ts';
import { type CommonOptions, countParser, dataDirOf } from '../options.ts';
import type { Terminal } from '../terminal.ts';

interface ServeOptions extends CommonOptions {
  port?: number;
  open: boolean;
}

const LARGEST_PORT = 65_535;

/** `serve`: the browser host; prints its address and runs until it is stopped. */
export function addServe(program: Command, terminal: Terminal): void {
  const { t, lang } = terminal;
  program
    .command('serve')
    .description(t('cli.serve.description'))
    .option('--port <N>', t('cli.serve.port'), countParser(t, 0, LARGEST_PORT))
    .option('--no-open', t('cli.serve.noOpen'))
    .action(async (_options, command: Command) => {
      const options = command.optsWithGlobals<ServeOptions>();
      const { port, open } = options;
      await serve({ dataDir: dataDirOf(options), open, lang, ...(port !== undefined && { port }) });
    });
}
