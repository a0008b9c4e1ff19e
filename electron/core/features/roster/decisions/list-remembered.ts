import type { Remembered } from '#shared/contract/roster-decisions.ts';
import type { Core } from '../../../core.ts';
import { readRemembered } from './load-remembered.ts';

/** What is remembered, in the words a person needs to know it again. */
export function listRemembered({ file }: Core): { decisions: Remembered[] } {
  const nameOf = file.reader.prepare<[string], string>('SELECT name FROM firm WHERE id = ?').pluck();
  return {
    decisions: readRemembered(file).map(({ id, decidedAt, value }) => {
      if (value.kind !== 'firm') return { id, decidedAt, about: value };
      const { firmId, ...about } = value;
      return { id, decidedAt, about: { ...about, firm: nameOf.get(firmId) ?? '' } };
    }),
  };
}
