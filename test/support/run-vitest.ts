import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectDir } from '../../electron/launch/paths.ts';

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** As much of vitest's JSON report as is counted. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
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
  const { passed, failed } = countsIn(file);
  rmSync(dir, { recursive: true, force: true });
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

function countsIn(file: string): Count {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return { passed: 0, failed: 1 };
  }
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}
