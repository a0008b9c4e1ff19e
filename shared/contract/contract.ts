import { backupContract } from './backup.ts';
import { buildingContract } from './building.ts';
import { coverageContract } from './coverage.ts';
import { customColumnContract } from './custom-column.ts';
import { exchangeContract } from './exchange.ts';
import { firmContract } from './firm.ts';
import { flagsContract } from './flags.ts';
import { floorPlanContract } from './floor-plan.ts';
import { historyContract } from './history.ts';
import { instructorContract } from './instructor.ts';
import { jointPlanContract } from './joint-plan.ts';
import { letterContract } from './letter.ts';
import { meetingContract } from './meeting.ts';
import { officialFormContract } from './official-form.ts';
import { orgContract } from './org.ts';
import { periodContract } from './period.ts';
import { profileContract } from './profile.ts';
import { recycleContract } from './recycle.ts';
import { releaseContract } from './release.ts';
import { reportContract } from './report.ts';
import { rosterContract } from './roster.ts';
import { searchContract } from './search.ts';
import { setupContract } from './setup.ts';
import { sponsorContract } from './sponsor.ts';
import { staffingContract } from './staffing.ts';
import { serviceCentreContract, stationContract } from './station.ts';
import { communityContract, streetContract } from './street.ts';
import { supportContract } from './support.ts';
import { workerContract } from './worker.ts';

/** Everything a shell or a page can ask of the core. */
export const contract = {
  setup: setupContract,
  building: buildingContract,
  firm: firmContract,
  org: orgContract,
  worker: workerContract,
  instructor: instructorContract,
  station: stationContract,
  serviceCentre: serviceCentreContract,
  street: streetContract,
  community: communityContract,
  sponsor: sponsorContract,
  roster: rosterContract,
  exchange: exchangeContract,
  coverage: coverageContract,
  flags: flagsContract,
  profile: profileContract,
  jointPlan: jointPlanContract,
  staffing: staffingContract,
  report: reportContract,
  period: periodContract,
  release: releaseContract,
  meeting: meetingContract,
  officialForm: officialFormContract,
  customColumn: customColumnContract,
  recycle: recycleContract,
  letter: letterContract,
  history: historyContract,
  search: searchContract,
  backup: backupContract,
  support: supportContract,
  floorPlan: floorPlanContract,
};

export type Contract = typeof contract;
