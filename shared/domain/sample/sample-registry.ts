import type { Day } from '../day/day.ts';
import type { FirmKind } from '../firm/firm-kind.ts';
import type { NotSetUpReason, OrgForm, OrgKind } from '../org/org-kind.ts';

export type SampleScale = 'street' | 'district' | 'city';

/** How large each scale is. Streets are spread over the districts. */
export const SAMPLE_SIZES: Record<
  SampleScale,
  { districts: number; streets: number; buildings: number; firms: number }
> = {
  street: { districts: 1, streets: 1, buildings: 30, firms: 1_200 },
  district: { districts: 1, streets: 8, buildings: 200, firms: 20_000 },
  city: { districts: 12, streets: 60, buildings: 1_500, firms: 100_000 },
};

export interface SampleBuilding {
  id: string;
  name: string;
  address: string;
  communityId: string;
  stationId: string | null;
  sponsorId: string;
  floorsAbove: number;
  floorsBelow: number;
  areaSqm: number;
  taxBuilding: 0 | 1;
}

export interface SampleFirm {
  id: string;
  name: string;
  uscc: string;
  kind: FirmKind;
  industry: string;
  legalRepresentative: string;
  contact: string;
  phone: string;
  staffCount: number;
  fullMembers: number | null;
  probationaryMembers: number | null;
  memberTotal: number | null;
  membersElsewhere: number | null;
  /** 万元 */
  revenue: number;
  aboveScale: 0 | 1;
  founderIsMember: 0 | 1;
  operating: 0 | 1 | null;
  notSetUpReason: NotSetUpReason | null;
  instructorId: string | null;
}

export interface SampleTenancy {
  id: string;
  firmId: string;
  buildingId: string;
  floor: string;
  room: string;
  fromDay: Day;
  toDay: Day | null;
}

export interface SampleOrg {
  id: string;
  name: string;
  form: OrgForm;
  kind: OrgKind;
  buildingId: string | null;
  firmId: string | null;
  superiorOrgId: string | null;
  secretary: string | null;
  secretaryPhone: string | null;
  secretaryVacantSince: Day | null;
  foundedOn: Day;
  termFrom: Day;
  termTo: Day;
  committeeSize: number | null;
}

/** The rows of a whole made-up registry, in an order in which each only refers to rows before it. */
export interface SampleRegistry {
  street: { id: string; name: string; district: string }[];
  community: { id: string; streetId: string; name: string }[];
  serviceCentre: { id: string; streetId: string; name: string; address: string; areaSqm: number }[];
  station: {
    id: string;
    serviceCentreId: string;
    communityId: string;
    name: string;
    address: string;
    areaSqm: number;
    phone: string;
  }[];
  sponsor: {
    id: string;
    name: string;
    kind: 'property-company' | 'owner' | 'owners-committee';
    contact: string;
    phone: string;
  }[];
  building: SampleBuilding[];
  instructor: { id: string; name: string; unit: string; phone: string }[];
  firm: SampleFirm[];
  tenancy: SampleTenancy[];
  partyOrg: SampleOrg[];
  jointOrgFirm: { id: string; orgId: string; firmId: string; fromDay: Day }[];
  worker: { id: string; name: string; stationId: string; phone: string; post: string; hiredOn: Day }[];
  workerBuilding: { id: string; workerId: string; buildingId: string; fromDay: Day }[];
}
