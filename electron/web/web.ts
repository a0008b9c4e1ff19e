import { parseArgs } from 'node:util';
import { defaultDataDir } from '#core/default-data-dir.ts';
import { AppError } from '#shared/contract/errors.ts';
import { translator } from '#shared/i18n/i18n.ts';
import { serve } from './serve.ts';

/** `npm start` where no desktop window can be opened; takes what the desktop shell takes. */
const { values } = parseArgs({
  options: { data: { type: 'string' }, port: { type: 'string' }, 'no-open': { type: 'boolean' } },
});

try {
  await serve({
    dataDir: values.data ?? defaultDataDir(),
    port: Number(values.port ?? 0),
    open: !values['no-open'],
  });
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  process.stderr.write(`${translator('zh')(`errors.${error.code}`, error.params)}\n`);
  process.exitCode = 1;
}
