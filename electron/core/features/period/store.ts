import type { Period } from '#shared/contract/period.ts';
import type { RegistryFile } from '../../db/registry-file.ts';

interface PeriodRow extends Omit<Period, 'reopened'> {
  reopenedAt: string | null;
  reopenedBy: string | null;
  reopenReason: string | null;
}

const PERIODS = `
  SELECT id, label, day, sealed_at AS sealedAt, sealed_by AS sealedBy, reopened_at AS reopenedAt,
    reopened_by AS reopenedBy, reopen_reason AS reopenReason
  FROM period ORDER BY label DESC, sealed_at DESC, rowid DESC`;

/** Every period ever sealed, the newest first. */
export function listPeriods(file: RegistryFile): Period[] {
  return file.reader
    .prepare<[], PeriodRow>(PERIODS)
    .all()
    .map(({ reopenedAt, reopenedBy, reopenReason, ...period }) => ({
      ...period,
      reopened: reopenedAt === null ? null : { at: reopenedAt, by: reopenedBy, reason: reopenReason ?? '' },
    }));
}
