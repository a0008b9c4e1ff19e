import { buildIfNeeded } from './build-if-needed.ts';

/** `npm run build`: makes out/ where the sources have changed; `--force` makes it in any case. */
try {
  await buildIfNeeded({ force: process.argv.includes('--force') });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
