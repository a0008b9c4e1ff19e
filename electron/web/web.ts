import { parseArgs } from 'node:util';
import { defaultDataDir } from '#core/default-data-dir.ts';
import { AppError } from '#shared/contract/errors.ts';
import { translator } from '#shared/i18n/i18n.ts';
import { type ServeOptions, serve } from './serve.ts';

/** `npm start` where no desktop window can be opened; takes `--data DIR` as the desktop shell does. */
const USAGE = 'npm start -- [--data DIR] [--port N] [--no-open]';

function optionsOf(args: readonly string[]): ServeOptions | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { data: { type: 'string' }, port: { type: 'string' }, 'no-open': { type: 'boolean' } },
    });
    const port = Number(values.port ?? 0);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) return null;
    return { dataDir: values.data ?? defaultDataDir(), port, open: !values['no-open'] };
  } catch {
    return null;
  }
}

const options = optionsOf(process.argv.slice(2));
if (!options) {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
} else {
  try {
    await serve(options);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    process.stderr.write(`${translator('zh')(`errors.${error.code}`, error.params)}\n`);
    process.exitCode = 1;
  }
}
