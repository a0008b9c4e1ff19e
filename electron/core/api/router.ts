import { backupHandlers } from '../features/backup/handlers.ts';
import { buildingHandlers } from '../features/building/handlers.ts';
import { coverageHandlers } from '../features/coverage/handlers.ts';
import { customColumnHandlers } from '../features/custom-column/handlers.ts';
import { exchangeHandlers } from '../features/exchange/handlers.ts';
import { firmHandlers } from '../features/firm/handlers.ts';
import { flagsHandlers } from '../features/flags/handlers.ts';
import { floorPlanHandlers } from '../features/floor-plan/handlers.ts';
import { historyHandlers } from '../features/history/handlers.ts';
import { instructorHandlers } from '../features/instructor/handlers.ts';
import { jointPlanHandlers } from '../features/joint-plan/handlers.ts';
import { letterHandlers } from '../features/letter/handlers.ts';
import { meetingHandlers } from '../features/meeting/handlers.ts';
import { officialFormHandlers } from '../features/official-form/handlers.ts';
import { orgHandlers } from '../features/org/handlers.ts';
import { periodHandlers } from '../features/period/handlers.ts';
import { profileHandlers } from '../features/profile/handlers.ts';
import { recycleHandlers } from '../features/recycle/handlers.ts';
import { releaseHandlers } from '../features/release/handlers.ts';
import { reportHandlers } from '../features/report/handlers.ts';
import { rosterHandlers } from '../features/roster/handlers.ts';
import { searchHandlers } from '../features/search/handlers.ts';
import { setupHandlers } from '../features/setup/handlers.ts';
import { sponsorHandlers } from '../features/sponsor/handlers.ts';
import { staffingHandlers } from '../features/staffing/handlers.ts';
import { serviceCentreHandlers, stationHandlers } from '../features/station/handlers.ts';
import { communityHandlers, streetHandlers } from '../features/street/handlers.ts';
import { supportHandlers } from '../features/support/handlers.ts';
import { workerHandlers } from '../features/worker/handlers.ts';
import { os } from './os.ts';

/** The whole contract, implemented. */
export const router = os.router({
  setup: setupHandlers,
  building: buildingHandlers,
  firm: firmHandlers,
  org: orgHandlers,
  worker: workerHandlers,
  instructor: instructorHandlers,
  station: stationHandlers,
  serviceCentre: serviceCentreHandlers,
  street: streetHandlers,
  community: communityHandlers,
  sponsor: sponsorHandlers,
  roster: rosterHandlers,
  exchange: exchangeHandlers,
  coverage: coverageHandlers,
  flags: flagsHandlers,
  profile: profileHandlers,
  jointPlan: jointPlanHandlers,
  staffing: staffingHandlers,
  report: reportHandlers,
  period: periodHandlers,
  release: releaseHandlers,
  meeting: meetingHandlers,
  officialForm: officialFormHandlers,
  customColumn: customColumnHandlers,
  recycle: recycleHandlers,
  letter: letterHandlers,
  history: historyHandlers,
  search: searchHandlers,
  backup: backupHandlers,
  support: supportHandlers,
  floorPlan: floorPlanHandlers,
});
