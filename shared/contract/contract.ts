import { buildingContract } from './building.ts';
import { coverageContract } from './coverage.ts';
import { firmContract } from './firm.ts';
import { historyContract } from './history.ts';
import { flagsContract } from './flags.ts';
import { orgContract } from './org.ts';
import { reportContract } from './report.ts';
import { rosterContract } from './roster.ts';
import { profileContract } from './profile.ts';
import { setupContract } from './setup.ts';

/** Everything a shell or a page can ask of the core. */
export const contract = {
  setup: setupContract,
  building: buildingContract,
  firm: firmContract,
  org: orgContract,
  roster: rosterContract,
  coverage: coverageContract,
  report: reportContract,
  history: historyContract,
};

  flags: flagsContract,
  profile: profileContract,
  jointPlan: jointPlanContract,
  staffing: staffingContract,
export type Contract = typeof contract;
