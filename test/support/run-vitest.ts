import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { projectDir } from '../../electron/launch/paths.ts';

export interface Count {
  readonly passed: number;
  readonly failed: number;
  /** The titles of what failed. */
  readonly failures: readonly string[];
}

/** As much of vitest's JSON report as is counted. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
}

/**
 * Runs vitest on this terminal and counts. A file that could not be run counts as one failure, and so does a
 * run that fails without any.
 */
export async function runVitest(args: readonly string[], timeZone: string): Promise<Count> {
  const dir = mkdtempSync(join(tmpdir(), 'louyu-test-'));
  const file = join(dir, 'report.json');
  const vitest = spawn(
    process.execPath,
    [
      join(projectDir, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...args,
    ],
    { cwd: projectDir, stdio: 'inherit', env: { ...process.env, TZ: timeZone } },
  );
  const code = await new Promise<number | null>((resolve) => vitest.once('exit', resolve));
  const count = countsIn(file);
  rmSync(dir, { recursive: true, force: true });
  if (code === 0 || count.failed > 0) return count;
  return { ...count, failed: 1, failures: [`vitest ${args.join(' ')} ended with ${code}`] };
}

function countsIn(file: string): Count {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return { passed: 0, failed: 1, failures: ['vitest left no report'] };
  }
  const failures = report.testResults.flatMap(failuresOf);
  return { passed: report.numPassedTests, failed: failures.length, failures };
}

/** A file that failed without a failed test could not be run. */
function failuresOf({ name, status, message, assertionResults }: Report['testResults'][number]): string[] {
  const failed = assertionResults.filter((assertion) => assertion.status === 'failed');
  if (failed.length === 0) return status === 'failed' ? [`${relative(projectDir, name)}: ${message}`] : [];
  return failed.map(
    ({ fullName, failureMessages }) =>
      `${relative(projectDir, name)} > ${fullName}: ${failureMessages[0]?.split('\n')[0] ?? ''}`,
  );
}
