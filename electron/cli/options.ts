import { resolve } from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import type { TFunction } from 'i18next';
import { defaultDataDir } from '#core/default-data-dir.ts';
import type { Lang } from '#shared/contract/base.ts';
import { isDay } from '#shared/domain/day/day.ts';

/** What every command takes. */
export interface CommonOptions {
  data?: string;
  json?: true;
  lang?: Lang;
}

/** The data folder of a command: the named one, or the desktop app's own. */
export function dataDirOf({ data }: CommonOptions): string {
  return data === undefined ? defaultDataDir() : resolve(data);
}

/** `--as-of DAY`; a day that the calendar does not have is wrong usage. */
export function asOfOption(t: TFunction): Option {
  return new Option('--as-of <DAY>', t('cli.options.asOf')).argParser((text: string) => {
    if (isDay(text)) return text;
    throw new InvalidArgumentError(t('cli.usage.notADay'));
  });
}

/** A whole number in a range, both ends included. */
export function countParser(t: TFunction, smallest: number, largest: number): (text: string) => number {
  return (text) => {
    const count = Number(text);
    if (/^\d+$/.test(text) && count >= smallest && count <= largest) return count;
    throw new InvalidArgumentError(t('cli.usage.notInRange', { smallest, largest }));
  };
}
