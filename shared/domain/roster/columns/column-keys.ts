import type { HeaderColumn } from '../header/header-block.ts';

/**
 * The name of each column among those of its header, the same next month: its joined headings, and `#2`,
 * `#3` … behind them where further columns have the same.
 */
export function columnKeys(headers: readonly HeaderColumn[]): string[] {
  const seen = new Map<string, number>();
  return headers.map(({ label }) => {
    const count = (seen.get(label) ?? 0) + 1;
    seen.set(label, count);
    return count === 1 ? label : `${label}#${count}`;
  });
}
