import type { Core } from '../../core.ts';
import type { Tx } from '../../journal/tx.ts';

/** Remembered forms send their column to the new name: the next roster must not bring the old one back. */
export function renameInDecisions(core: Core, tx: Tx, from: string, to: string): void {
  const rows = core.file.connection
    .prepare<[string], { id: string; value: string }>(
      'SELECT id, value FROM import_decision WHERE forgotten_at IS NULL AND instr(value, ?) > 0',
    )
    .all(JSON.stringify(from));
  for (const { id, value } of rows) {
    const renamed = JSON.parse(value, (_, part: unknown) => (part === from ? to : part)) as unknown;
    tx.update('importDecision', id, { value: JSON.stringify(renamed) });
  }
}
