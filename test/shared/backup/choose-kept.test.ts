import { describe, expect, test } from 'vitest';
import { type BackupStamp, chooseKept } from '#shared/domain/backup/choose-kept.ts';

const TODAY = '2026-09-30';
const routine = (...moments: string[]): BackupStamp[] =>
  moments.map((at) => ({ file: at, at, isRoutine: true }));
const kept = (backups: BackupStamp[]) => chooseKept(backups, TODAY).map(({ at }) => at);

describe('which copies stay', () => {
  test('none of none', () => {
    expect(kept([])).toEqual([]);
  });

  test('the newest three of today; a fourth goes', () => {
    const hours = ['08', '09', '10', '11'].map((hour) => `${TODAY}T${hour}:00:00`);
    expect(kept(routine(...hours))).toEqual(hours.slice(1).reverse());
  });

  test('the newest of each earlier day', () => {
    const backups = routine('2026-09-29T08:00:00', '2026-09-29T17:00:00', '2026-09-28T09:00:00');
    expect(kept(backups)).toEqual(['2026-09-29T17:00:00', '2026-09-28T09:00:00']);
  });

  test('one a day for thirty days, then one a month for twelve months', () => {
    const days = Array.from({ length: 800 }, (_, i) =>
      new Date(Date.UTC(2026, 8, 30 - i, 9)).toISOString().slice(0, 19),
    );
    const stay = kept(routine(...days));
    expect(stay.slice(0, 30)).toEqual(days.slice(0, 30));
    expect(stay.slice(30).map((at) => at.slice(0, 7))).toEqual([
      '2026-08',
      '2026-07',
      '2026-06',
      '2026-05',
      '2026-04',
      '2026-03',
      '2026-02',
      '2026-01',
      '2025-12',
      '2025-11',
      '2025-10',
    ]);
  });

  test('days without a copy do not count: after a long break the old ones are still there', () => {
    expect(kept(routine('2025-01-05T09:00:00', '2025-01-06T09:00:00'))).toHaveLength(2);
  });

  test('the newest ten that were asked for stay beside those made by themselves', () => {
    const asked = Array.from({ length: 12 }, (_, i) => `2026-09-30T08:${String(i).padStart(2, '0')}:00`);
    const later = routine(...['10', '11', '12'].map((hour) => `${TODAY}T${hour}:00:00`));
    const stay = kept([...asked.map((at) => ({ file: at, at, isRoutine: false })), ...later]);
    expect(stay).toHaveLength(13);
    expect(stay).not.toContain(asked[1]);
  });
});
