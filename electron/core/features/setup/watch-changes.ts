import type { Core } from '../../core.ts';

/**
 * Tells the tables of each committed command until the signal aborts or the reader leaves; commits that
 * come faster than they are read are told together.
 */
export async function* watchChanges(
  core: Core,
  signal: AbortSignal | undefined,
): AsyncGenerator<{ tables: string[] }, void, void> {
  const changed = new Set<string>();
  let wake = (): void => {};
  const stopListening = core.journal.onCommit((tables) => {
    for (const table of tables) changed.add(table);
    wake();
  });
  const abort = (): void => wake();
  signal?.addEventListener('abort', abort);
  try {
    while (!signal?.aborted) {
      if (changed.size > 0) {
        const tables = [...changed];
        changed.clear();
        yield { tables };
      } else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  } finally {
    stopListening();
    signal?.removeEventListener('abort', abort);
  }
}
