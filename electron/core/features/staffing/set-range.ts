import { AppError } from '#shared/contract/errors.ts';
import type { Day } from '#shared/domain/day/day.ts';
import { findValueFault } from '#shared/domain/profile/find-value-fault.ts';
import type { StaffingRange } from '#shared/domain/profile/rule-profile.ts';
import { type Core, today } from '../../core.ts';
import { loadProfile } from '../../figures/load-profile.ts';

export interface NewRange extends StaffingRange {
  docNo?: string | null | undefined;
  effectiveFrom?: Day | undefined;
}

/** Sets 每 minFirms–maxFirms 户 workers 名 from a day (today) on; what held before stays in the profile of its days. */
export async function setRange(core: Core, wanted: NewRange): Promise<{ entry: string | null }> {
  const { minFirms, maxFirms, workers, docNo = null, effectiveFrom = today(core) } = wanted;
  refuseInvalid({ minFirms, maxFirms, workers });
  const value = JSON.stringify({ minFirms, maxFirms, workers });
  const { entry } = await core.journal.run('staffing.setRange', async (tx) => {
    const { value: held, docNo: heldDocNo } = loadProfile(core.file, effectiveFrom).staffing;
    if (JSON.stringify(held) !== value || heldDocNo !== docNo) {
      tx.insert('ruleValue', { ruleId: 'staffing', value, docNo, effectiveFrom });
    }
    return { result: undefined, params: { minFirms, maxFirms, workers, effectiveFrom } };
  });
  return { entry };
}

function refuseInvalid(range: StaffingRange): void {
  for (const [field, value] of Object.entries(range)) {
    const alone = { minFirms: value, maxFirms: value, workers: value };
    if (findValueFault('staffing', alone) !== null) throw new AppError('invalid-value', { field, value });
  }
  if (findValueFault('staffing', range) !== null) {
    const { minFirms, maxFirms } = range;
    throw new AppError('invalid-value', { field: 'minFirms', value: `${minFirms} > ${maxFirms}` });
  }
}
