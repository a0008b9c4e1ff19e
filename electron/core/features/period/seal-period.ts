import { AppError } from '#shared/contract/errors.ts';
import { periodDays } from '#shared/domain/report/period-days.ts';
import { type Core, today } from '../../core.ts';
import { loadReportRows } from '../../figures/load-report-rows.ts';
import { packPeriod } from '../../figures/sealed-period.ts';
import { readSignOff } from '../../reports/sign-off.ts';

/**
 * Keeps a month or year as of its last day, or of today while it is still running. Throws `period-not-begun`, and
 * `period-sealed` where it is kept and was not opened again.
 */
export async function sealPeriod(core: Core, label: string): Promise<{ id: string; entry: string | null }> {
  const { first, last } = periodDays(label);
  const now = today(core);
  if (first > now) throw new AppError('period-not-begun', { label });
  const isOver = last < now;
  const day = isOver ? last : now;
  const content = await packPeriod({
    rows: loadReportRows(core.file, day),
    signOff: await readSignOff(core),
    filledInOn: now,
  });
  const { result, entry } = await core.journal.run('period.seal', async (tx) => {
    const sealed = await tx.db
      .selectFrom('period')
      .select('id')
      .where('label', '=', label)
      .where('reopenedAt', 'is', null)
      .executeTakeFirst();
    if (sealed) throw new AppError('period-sealed', { label });
    const id = tx.insert('period', {
      kind: label.length === 4 ? 'year' : 'month',
      label,
      day,
      sealedAt: core.ports.now().toISOString(),
      sealedBy: core.ports.actor,
    });
    tx.insert('periodContent', { periodId: id, content });
    return { result: id, params: { label } };
  });
  return { id: result, entry };
}
