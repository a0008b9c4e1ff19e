import type { ListedEntry } from '#shared/contract/history.ts';
import { formatMoment } from '#shared/domain/day/format-moment.ts';

/** A line of the list: the heading of a day, or a step of that day. */
export type HistoryLine =
  | { kind: 'day'; key: string; day: string; count: number }
  | { kind: 'entry'; key: string; entry: ListedEntry; time: string };

/** Entries under the day of the office's clock on which they were done, in the order they come. */
export function groupByDay(entries: readonly ListedEntry[]): HistoryLine[] {
  const lines: HistoryLine[] = [];
  let heading: Extract<HistoryLine, { kind: 'day' }> | undefined;
  for (const entry of entries) {
    const [day = '', time = ''] = formatMoment(entry.at).split(' ');
    if (heading?.day !== day) {
      heading = { kind: 'day', key: `${day} ${entry.id}`, day, count: 0 };
      lines.push(heading);
    }
    heading.count++;
    lines.push({ kind: 'entry', key: entry.id, entry, time });
  }
  return lines;
}
