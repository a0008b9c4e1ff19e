/** A copy of the registry: its file and the moment it was made, ISO 8601 as the office's clock showed it. */
export interface BackupStamp {
  readonly file: string;
  /** `YYYY-MM-DDTHH:MM:SS` */
  readonly at: string;
  /** Made by itself, not asked for and not before something that changes a lot. */
  readonly isRoutine: boolean;
}

/** How many copies stay: the newest of a day, then one a day, then one a month, and those that somebody meant. */
export const KEPT = { ofToday: 3, days: 30, months: 12, meant: 10 } as const;

/**
 * The copies that stay, of all those there are: the newest three of today, the newest of each of the thirty last
 * days that have one, the newest of each of the twelve last months that have one, and the newest ten that were
 * asked for or made before an import, a restore or an upgrade. Counted in days with copies, not days gone by: an
 * office that was closed for a summer keeps what it had.
 */
export function chooseKept<T extends BackupStamp>(backups: readonly T[], today: string): T[] {
  const newestFirst = [...backups].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  const ofToday = newestFirst.filter(({ at }) => at.slice(0, 10) === today).slice(0, KEPT.ofToday);
  const kept = new Set([
    ...ofToday,
    ...newestFirst.filter(({ isRoutine }) => !isRoutine).slice(0, KEPT.meant),
    ...newestOfEach(newestFirst, (at) => at.slice(0, 10), KEPT.days),
    ...newestOfEach(newestFirst, (at) => at.slice(0, 7), KEPT.months),
  ]);
  return newestFirst.filter((backup) => kept.has(backup));
}

function newestOfEach<T extends BackupStamp>(
  newestFirst: readonly T[],
  periodOf: (at: string) => string,
  most: number,
): T[] {
  const byPeriod = new Map<string, T>();
  for (const backup of newestFirst) {
    const period = periodOf(backup.at);
    if (!byPeriod.has(period)) byPeriod.set(period, backup);
  }
  return [...byPeriod.values()].slice(0, most);
}
