import { AppError } from '#shared/contract/errors.ts';
import type { Core } from '../../core.ts';

/** Opens a sealed period again: it stays, marked with who did it and why. Throws `row-not-found`. */
export async function reopenPeriod(
  core: Core,
  id: string,
  reason: string,
): Promise<{ entry: string | null }> {
  const { entry } = await core.journal.run('period.reopen', async (tx) => {
    const period = await tx.db
      .selectFrom('period')
      .select('label')
      .where('id', '=', id)
      .where('reopenedAt', 'is', null)
      .executeTakeFirst();
    if (!period) throw new AppError('row-not-found', { table: 'period', id });
    tx.update('period', id, {
      reopenedAt: core.ports.now().toISOString(),
      reopenedBy: core.ports.actor,
      reopenReason: reason,
    });
    return { result: undefined, params: { label: period.label, reason } };
  });
  return { entry };
}
