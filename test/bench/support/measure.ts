/** One line of the benchmark: what was measured, beside the bound measured in the same run. */
export interface BenchLine {
  what: string;
  /** Median, milliseconds where no other unit is named. */
  ours: number;
  bound: number;
  boundIs: string;
  unit?: 'MB';
}

/** Runs `work` a few times and returns the median of the milliseconds it took. */
export async function medianOf(runs: number, work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}

export function formatLine({ what, ours, bound, boundIs, unit }: BenchLine): string {
  const format = unit ? (value: number) => `${Math.round(value)} ${unit}` : formatMs;
  return `| ${what} | ${format(ours)} | ${format(bound)} | ${boundIs} | ${(ours / bound).toFixed(2)} |`;
}

function formatMs(ms: number): string {
  return ms < 10
    ? `${ms.toFixed(1)} ms`
    : ms < 10_000
      ? `${Math.round(ms)} ms`
      : `${(ms / 1000).toFixed(1)} s`;
}

export const TABLE_HEAD = '| what | ours | bound | the bound is | ratio |\n|---|---:|---:|---|---:|';
