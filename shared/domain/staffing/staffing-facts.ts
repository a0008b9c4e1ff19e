import type { Day } from '../day/day.ts';

export interface StaffingStation {
  id: string;
  name: string;
  streetId: string | null;
}

export interface StaffingBuilding {
  id: string;
  name: string;
  /** The station it names. */
  stationId: string | null;
  streetId: string | null;
}

/** 专职党群工作者 with the station and the buildings they hold. */
export interface StaffingWorker {
  id: string;
  name: string;
  stationId: string | null;
  buildingIds: readonly string[];
}

/** Everything staffing is computed from, as it stands on one day. Ids that no list here has stand for nothing. */
export interface StaffingFacts {
  asOf: Day;
  streets: readonly { id: string; name: string }[];
  stations: readonly StaffingStation[];
  buildings: readonly StaffingBuilding[];
  /** Firms and social organizations of the day (户), each with the buildings it sits in. */
  firms: readonly { buildingIds: readonly string[] }[];
  workers: readonly StaffingWorker[];
}
