import type { Staffed as StaffedOut, StaffingResult } from '#shared/contract/staffing.ts';
import type { Day } from '#shared/domain/day/day.ts';
import { buildStaffing, type Staffed } from '#shared/domain/staffing/build-staffing.ts';
import { type Core, today } from '../../core.ts';
import { loadProfile } from '../../figures/load-profile.ts';
import { readStaffingFacts } from '../../figures/read-staffing-facts.ts';

/** Firms per worker as of a day (today), beside the range that holds on it. */
export function loadStaffing(core: Core, asOf: Day = today(core)): StaffingResult {
  const { file } = core;
  const rule = loadProfile(file, asOf).staffing;
  const facts = readStaffingFacts(file, asOf);
  const staffing = buildStaffing(facts, rule.value);
  const streetName = new Map(facts.streets.map(({ id, name }) => [id, name]));
  return {
    ...staffing,
    docNo: rule.docNo,
    effectiveFrom: rule.effectiveFrom,
    whole: flatten(staffing.whole),
    streets: staffing.streets.map(flatten),
    stations: staffing.stations.map(({ streetId, ...station }) => ({
      ...flatten(station),
      street: streetName.get(streetId ?? '') ?? null,
    })),
  };
}

const NOT_SET = { required: null, shortage: null, surplus: null, state: null };

/** A gap travels beside the sums it was found of. */
function flatten<T extends Staffed>({ gap, ...sums }: T): Omit<T, 'gap'> & Omit<StaffedOut, keyof Staffed> {
  return { ...sums, ...(gap ?? NOT_SET) };
}
