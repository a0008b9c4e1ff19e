import { ORPCError } from '@orpc/client';
import { CommanderError } from 'commander';
import type { TFunction } from 'i18next';
import { AppError, type ErrorParams } from '#shared/contract/errors.ts';

/** How a command ended: 0 done, 1 refused with nothing changed, 2 called wrongly. */
export type ExitCode = 0 | 1 | 2;

/** A refusal of the command itself; `key` is a key of the texts. */
export class CliRefusal extends Error {
  readonly key: string;
  readonly params: ErrorParams;
  readonly exitCode: 1 | 2;

  constructor(key: string, params: ErrorParams = {}, exitCode: 1 | 2 = 1) {
    super(key);
    this.name = 'CliRefusal';
    this.key = key;
    this.params = params;
    this.exitCode = exitCode;
  }
}

/** The sentence for whatever a command threw, and how it ends; a bug also shows where it happened. */
export function explainFailure(error: unknown, t: TFunction): { text: string | null; exitCode: ExitCode } {
  if (error instanceof CliRefusal) return { text: t(error.key, error.params), exitCode: error.exitCode };
  if (error instanceof CommanderError) return explainUsage(error, t);
  if (error instanceof DOMException && error.name === 'AbortError')
    return { text: t('errors.cancelled'), exitCode: 1 };
  const refusal = refusalOf(error);
  if (refusal) return { text: t(`errors.${refusal.code}`, refusal.params), exitCode: 1 };
  const detail = error instanceof Error ? error.stack : String(error);
  return { text: `${t('errors.unexpected')}\n${detail}`, exitCode: 1 };
}

/** What the core refused, in its own thread or in this one. */
function refusalOf(error: unknown): { code: string; params: ErrorParams } | null {
  if (error instanceof AppError) return { code: error.code, params: error.params };
  if (!(error instanceof ORPCError) || error.code !== 'REFUSED') return null;
  const data: unknown = error.data;
  if (typeof data !== 'object' || data === null || !('code' in data) || !('params' in data)) return null;
  return { code: String(data.code), params: data.params as ErrorParams };
}

/** Help and version end well and have said everything; other calls are wrong, and the text says why. */
function explainUsage(error: CommanderError, t: TFunction): { text: string | null; exitCode: ExitCode } {
  if (error.exitCode === 0) return { text: null, exitCode: 0 };
  if (error.code === 'commander.help') return { text: null, exitCode: 2 };
  const { message } = error;
  const quoted = [...message.matchAll(/'([^']*)'/g)].map((found) => found[1]);
  // Of an option Commander names the option first, of an argument the value.
  const [what, value] = message.includes('command-argument') ? quoted.toReversed() : quoted;
  const choices = /Allowed choices are (.*)\.$/.exec(message)?.[1];
  const why = choices
    ? t('cli.usage.choices', { choices: choices.replaceAll(', ', t('app.listSeparator')) })
    : message.split('is invalid. ')[1];
  const known = { what, value, why, defaultValue: message };
  const reason = t(`cli.usage.${error.code.replace('commander.', '')}`, known);
  return { text: t('cli.usage.wrong', { reason }), exitCode: 2 };
}
