import { describe, expect, it } from 'vitest';
import {
  choiceOf,
  countTaken,
  decide,
  isTaken,
  NO_DECISIONS,
} from '../../../../renderer/src/features/import/decisions.ts';
import { FILTERS, resultsOf } from '../../../../renderer/src/features/import/filters.ts';

const diff = {
  added: 8,
  updated: 15,
  unchanged: 69,
  conflict: 3,
  duplicate: 2,
  suspectedMovedOut: 6,
  refused: 1,
};

describe('what a person decides on a dry run', () => {
  it.each(['conflict', 'duplicate', 'refused', 'unchanged'] as const)(
    'offers nothing for a row that is %s, whatever is ticked',
    (result) => {
      expect(choiceOf(result)).toBeNull();
      const decisions = decide(NO_DECISIONS, [{ key: 'k', result }], true);
      expect(isTaken(decisions, { key: 'k', result })).toBe(false);
      expect(decisions).toEqual(NO_DECISIONS);
    },
  );

  it('writes added and updated rows unless they are left out, and lets suspected firms be', () => {
    expect(isTaken(NO_DECISIONS, { key: 'k', result: 'added' })).toBe(true);
    expect(isTaken(NO_DECISIONS, { key: 'k', result: 'updated' })).toBe(true);
    expect(isTaken(NO_DECISIONS, { key: 'k', result: 'suspectedMovedOut' })).toBe(false);
    expect(countTaken(diff, NO_DECISIONS)).toEqual({ added: 8, updated: 15, movedOut: 0 });
  });

  it('counts what is left after rows were left out and firms marked as gone', () => {
    const decisions = decide(
      decide(
        NO_DECISIONS,
        [
          { key: 'a', result: 'added' },
          { key: 'u', result: 'updated' },
        ],
        false,
      ),
      [{ key: 's', result: 'suspectedMovedOut' }],
      true,
    );
    expect(countTaken(diff, decisions)).toEqual({ added: 7, updated: 14, movedOut: 1 });
  });

  it('takes a decision back, and deciding the same twice counts once', () => {
    const row = { key: 'a', result: 'added' as const };
    const left = decide(decide(NO_DECISIONS, [row], false), [row], false);
    expect(countTaken(diff, left).added).toBe(7);
    expect(decide(left, [row], true)).toEqual(NO_DECISIONS);
  });
});

describe('the filters of a dry run', () => {
  it('shows every result under its own filter and under 全部', () => {
    for (const result of Object.keys(diff)) {
      expect(FILTERS).toContain(result);
      expect(resultsOf('all')).toContain(result);
    }
  });

  it('hides unchanged rows only under 有变化', () => {
    expect(resultsOf('changed')).toHaveLength(resultsOf('all').length - 1);
    expect(resultsOf('changed')).not.toContain('unchanged');
  });
});
