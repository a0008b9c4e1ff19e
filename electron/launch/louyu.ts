import { buildIfNeeded } from './build-if-needed.ts';
import { builtProgram } from './paths.ts';
import { runProgram } from './run-program.ts';

/** `npm run -s louyu -- COMMAND …`: the terminal command of these sources, built first where needed. */
try {
  await buildIfNeeded();
  const { code } = await runProgram(process.execPath, [builtProgram('cli'), ...process.argv.slice(2)]);
  process.exitCode = code;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
