import { buildProgram } from './program.ts';
import { type ExitCode, explainFailure } from './refusal.ts';
import { findLang, openTerminal } from './terminal.ts';

/** Runs one command line (without `node` and the script) and returns how it ended. */
export async function runCli(args: readonly string[]): Promise<ExitCode> {
  const terminal = openTerminal(findLang(args));
  try {
    await buildProgram(terminal).parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    const { text, exitCode } = explainFailure(error, terminal.t);
    if (text !== null) terminal.warn(text);
    return exitCode;
  }
}
