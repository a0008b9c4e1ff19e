import type { TFunction } from 'i18next';
import type { Entry } from '#shared/contract/history.ts';

/** What a command did, in words; an entry of a newer program falls back to its command's name. */
export function entrySentence(entry: Pick<Entry, 'command' | 'params'>, t: TFunction): string {
  return t(`journal.${entry.command}`, { ...entry.params, defaultValue: entry.command });
}
