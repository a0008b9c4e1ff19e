import type { Coverage } from '../coverage/build-coverage.ts';
import type { Basis, CoverageBuilding, CoverageFirm } from '../coverage/coverage-input.ts';
import type { Day } from '../day/day.ts';
import type { FirmKind } from '../firm/firm-kind.ts';
import type { FlagException } from '../flags/exceptions.ts';
import type { FlagFacts, FlagOrg } from '../flags/flag-world.ts';
import type { OrgKind } from '../org/org-kind.ts';
import type { RuleProfile } from '../profile/rule-profile.ts';
import type { StaffingStation, StaffingWorker } from '../staffing/staffing-facts.ts';

/** A room that a firm holds. */
export interface ReportPlace {
  buildingId: string;
  floor: string | null;
  room: string | null;
  fromDay: Day | null;
}

/** A firm of the day with everything that a report may say of it. */
export interface ReportFirm extends CoverageFirm {
  name: string;
  uscc: string | null;
  kind: FirmKind | null;
  industry: string | null;
  legalRepresentative: string | null;
  contact: string | null;
  phone: string | null;
  founderIsMember: 0 | 1 | null;
  reportedOrgKind: OrgKind | null;
  reportedSecretary: string | null;
  instructor: string | null;
  instructorId: string | null;
  notSetUpReason: string | null;
  remark: string | null;
  places: readonly ReportPlace[];
}

export interface ReportBuilding extends CoverageBuilding {
  address: string | null;
  communityId: string | null;
  streetId: string | null;
  stationId: string | null;
  sponsor: string | null;
  sponsorContact: string | null;
  sponsorPhone: string | null;
  floorsAbove: number | null;
  floorsBelow: number | null;
  areaSqm: number | null;
  taxBuilding: 0 | 1 | null;
  remark: string | null;
  /** Rooms that somebody had and nobody has now. */
  leftRooms: readonly { floor: string | null; room: string | null }[];
}

export interface ReportOrg extends FlagOrg {
  name: string;
  superior: string | null;
  secretary: string | null;
  secretaryPhone: string | null;
  foundedOn: Day | null;
  remark: string | null;
}

export interface ReportWorker extends StaffingWorker {
  phone: string | null;
  post: string | null;
  hiredOn: Day | null;
}

/** A firm or org that is no longer there on the day, and why. */
export interface Ending {
  kind: 'firm' | 'org';
  id: string;
  name: string;
  day: Day;
  reason: string | null;
}

/**
 * Everything reports are made of, as it stands on one day: plain values, so that a sealed period can keep them whole
 * and the same report comes of them later.
 */
export interface ReportRows {
  asOf: Day;
  profile: RuleProfile;
  streets: readonly { id: string; name: string }[];
  communities: readonly { id: string; name: string; streetId: string }[];
  stations: readonly StaffingStation[];
  buildings: readonly ReportBuilding[];
  firms: readonly ReportFirm[];
  orgs: readonly ReportOrg[];
  workers: readonly ReportWorker[];
  /** Which joint org covers which firm. */
  covers: FlagFacts['covers'];
  /** Buildings whose sponsor has ended. */
  sponsorless: readonly string[];
  /** Every day that somebody entered of an org, and the meetings that are kept. */
  orgDays: FlagFacts['orgDays'];
  meetings: FlagFacts['meetings'];
  exceptions: readonly FlagException[];
  endings: readonly Ending[];
  /** The official figures over each basis, as they were computed on the day they were kept. */
  figures: Readonly<Record<Basis, Coverage>>;
}

/** What flags are found in. */
export function flagFactsOf(rows: ReportRows): FlagFacts {
  const { orgs, covers, orgDays, meetings, sponsorless } = rows;
  return {
    coverage: rows,
    orgs,
    covers,
    orgDays,
    meetings,
    staffing: rows,
    buildingsWithoutSponsor: new Set(sponsorless),
  };
}
