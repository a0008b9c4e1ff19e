import { describe, expect, it } from 'vitest';
import { canTakeBack, jumpTo } from '../../../../renderer/src/features/history/jump-to.ts';

const done = { id: 'e', undone: false, steps: 3, takenBack: null };

describe('the ways back in the history', () => {
  it('offers no way to what was undone for good', () => {
    expect(jumpTo({ id: 'e', undone: true, steps: null })).toBeNull();
  });

  it('undoes an entry with everything after it, and redoes up to an undone one', () => {
    expect(jumpTo(done)).toEqual({ direction: 'undo', to: 'e', steps: 3 });
    expect(jumpTo({ id: 'e', undone: true, steps: 2 })).toEqual({ direction: 'redo', to: 'e', steps: 2 });
  });

  it('takes one entry back on its own only where undo would take others with it, and only once', () => {
    expect(canTakeBack(done)).toBe(true);
    expect(canTakeBack({ ...done, steps: 1 })).toBe(false);
    expect(canTakeBack({ ...done, undone: true })).toBe(false);
    expect(canTakeBack({ ...done, takenBack: { at: '2026-09-30T04:00:00.000Z', kept: 0 } })).toBe(false);
  });
});
