/** Milliseconds to wait before the next attempt: half a second, doubling, never above ten seconds. */
export function reconnectDelay(failures: number): number {
  return Math.min(500 * 2 ** failures, 10_000);
}
