import { describe, expect, test } from 'vitest';
import { addDays, addMonths, dayOfMoment, isDay, isWithin } from '#shared/domain/day/day.ts';
import { formatMoment } from '#shared/domain/day/format-moment.ts';

describe('days', () => {
  test.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2026-2-3', false],
    ['2026-13-01', false],
    ['', false],
  ])('%s is a day: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  test('a period ends before its last day: who moves out today is not here today', () => {
    expect(isWithin('2026-09-29', '2026-09-01', '2026-09-30')).toBe(true);
    expect(isWithin('2026-09-30', '2026-09-01', '2026-09-30')).toBe(false);
    expect(isWithin('2026-09-01', '2026-09-01', null)).toBe(true);
    expect(isWithin('2026-08-31', '2026-09-01', null)).toBe(false);
    expect(isWithin('1949-10-01', null, null)).toBe(true);
  });

  test.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', 12, '2027-01-15'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  test('days are added across the ends of months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });

  test('late at night in London it is the next day in Shanghai', () => {
    expect(dayOfMoment(new Date('2026-09-30T17:00:00Z'), 0)).toBe('2026-09-30');
    expect(dayOfMoment(new Date('2026-09-30T17:00:00Z'), 480)).toBe('2026-10-01');
  });

  test('a moment is written by the clock on the wall, to the minute', () => {
    expect(formatMoment(new Date(2026, 2, 5, 9, 7, 59).toISOString())).toBe('2026-03-05 09:07');
  });
});
