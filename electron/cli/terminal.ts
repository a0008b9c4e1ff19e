import type { TFunction } from 'i18next';
import { type Lang, langSchema } from '#shared/contract/base.ts';
import { translator } from '#shared/i18n/i18n.ts';

/** Where a command writes: results on standard output, everything else on standard error. */
export interface Terminal {
  readonly lang: Lang;
  readonly t: TFunction;
  print(text: string): void;
  warn(text: string): void;
}

export function openTerminal(lang: Lang): Terminal {
  return {
    lang,
    t: translator(lang),
    print: (text) => void process.stdout.write(`${text}\n`),
    warn: (text) => void process.stderr.write(`${text}\n`),
  };
}

/** The language of a command line; Chinese unless `--lang` names another one that there is. */
export function findLang(args: readonly string[]): Lang {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const named = args[at] === '--lang' ? args[at + 1] : args[at]?.slice('--lang='.length);
  return langSchema.safeParse(named).data ?? 'zh';
}
