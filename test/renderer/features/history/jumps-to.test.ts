import { describe, expect, it } from 'vitest';
import type { Entry } from '#shared/contract/history.ts';
import { jumpsTo } from '../../../../renderer/src/features/history/jumps-to.ts';

function entry(seq: number, state: 'done' | 'undone' | 'discarded' = 'done'): Entry {
  return {
    id: `e${seq}`,
    seq,
    at: '2026-03-05T06:05:00.000Z',
    command: 'firm.edit',
    params: {},
    actor: null,
    undone: state !== 'done',
    discarded: state === 'discarded',
  };
}

describe('jumping back and forth in the history', () => {
  it('offers no way to what was undone for good', () => {
    const jumps = jumpsTo([entry(3), entry(2, 'discarded'), entry(1)]);
    expect(jumps.has('e2')).toBe(false);
    expect(jumps.get('e1')).toEqual({ direction: 'undo', to: 'e1', steps: 2 });
  });

  it('undoes an entry with everything after it', () => {
    const jumps = jumpsTo([entry(3), entry(2), entry(1)]);
    expect([...jumps.values()].map(({ steps }) => steps)).toEqual([1, 2, 3]);
  });

  it('redoes from the oldest undone entry up to the chosen one', () => {
    const jumps = jumpsTo([entry(3, 'undone'), entry(2, 'undone'), entry(1)]);
    expect(jumps.get('e2')).toEqual({ direction: 'redo', to: 'e2', steps: 1 });
    expect(jumps.get('e3')).toEqual({ direction: 'redo', to: 'e3', steps: 2 });
    expect(jumps.get('e1')).toEqual({ direction: 'undo', to: 'e1', steps: 1 });
  });
});
