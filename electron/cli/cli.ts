#!/usr/bin/env node
import { runCli } from './run-cli.ts';

/** The `louyu` command. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe has seen enough: `louyu flags | head`.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runCli(process.argv.slice(2));
