import { describe, expect, test } from 'vitest';
import { type OutcomeRow, recordOutcome } from '#shared/domain/history/record-outcome.ts';

const aRow = (row: Partial<OutcomeRow>): OutcomeRow => ({
  own: false,
  isTenancy: false,
  created: false,
  removed: false,
  closed: false,
  ...row,
});
const room = (row: Partial<OutcomeRow>) => aRow({ isTenancy: true, ...row });

describe('what a command did to a record', () => {
  test('a new firm with a room is created, even when it is ended already', () => {
    expect(recordOutcome([aRow({ own: true, created: true, closed: true }), room({ created: true })])).toBe(
      'created',
    );
  });

  test('a firm taken out of the register is removed', () => {
    expect(recordOutcome([aRow({ own: true, removed: true }), room({ removed: true })])).toBe('removed');
  });

  test('a firm that gives up a room has moved out; one that takes another at once has moved', () => {
    expect(recordOutcome([room({ closed: true })])).toBe('ended');
    expect(recordOutcome([room({ closed: true }), room({ created: true })])).toBe('edited');
  });

  test('an org that no longer covers a firm is edited, not ended', () => {
    expect(recordOutcome([aRow({ closed: true })])).toBe('edited');
    expect(recordOutcome([aRow({ own: true, closed: true }), aRow({ closed: true })])).toBe('ended');
  });
});
