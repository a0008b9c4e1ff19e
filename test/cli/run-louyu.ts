import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { translator } from '#shared/i18n/i18n.ts';
import { buildProgram } from '../../electron/cli/program.ts';
import { explainFailure } from '../../electron/cli/refusal.ts';
import { findLang, type Terminal } from '../../electron/cli/terminal.ts';

const ENTRY = resolve(import.meta.dirname, '../../electron/cli/cli.ts');

export interface Ending {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the command as a person's shell does, with pipes for its output. */
export function runLouyu(...args: string[]): Promise<Ending> {
  const program = spawn(process.execPath, [ENTRY, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const output = { stdout: '', stderr: '' };
  program.stdout.on('data', (chunk) => {
    output.stdout += chunk;
  });
  program.stderr.on('data', (chunk) => {
    output.stderr += chunk;
  });
  return new Promise((resolve, reject) => {
    program.once('error', reject);
    program.once('close', (code) => resolve({ code, ...output }));
  });
}

/** Runs the command in this process: the same program, without the time that starting Node takes. */
export async function callLouyu(...args: string[]): Promise<Ending> {
  const output = { stdout: '', stderr: '' };
  const lang = findLang(args);
  const t = translator(lang);
  const terminal: Terminal = {
    lang,
    t,
    print: (text) => {
      output.stdout += `${text}\n`;
    },
    warn: (text) => {
      output.stderr += `${text}\n`;
    },
  };
  const program = buildProgram(terminal);
  for (const command of [program, ...program.commands]) {
    command.configureOutput({ writeErr: () => {}, writeOut: () => {} });
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return { code: 0, ...output };
  } catch (error) {
    const { text, exitCode } = explainFailure(error, t);
    if (text !== null) terminal.warn(text);
    return { code: exitCode, ...output };
  }
}

/** The JSON document of a command that must succeed and say nothing else. */
export async function jsonOf<T>(...args: string[]): Promise<T> {
  const { code, stdout, stderr } = await callLouyu(...args, '--json');
  if (code !== 0 || stderr !== '') throw new Error(`louyu ${args.join(' ')} ended with ${code}: ${stderr}`);
  return JSON.parse(stdout) as T;
}

/** A folder of the test's own, gone with `using`. */
export function aFolder(): Disposable & { path: string; in(name: string): string } {
  const path = mkdtempSync(join(tmpdir(), 'louyu-cli-'));
  return {
    path,
    in: (name) => join(path, name),
    [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }),
  };
}
