import type { Day } from '../day/day.ts';
import type { OrgKind } from '../org/org-kind.ts';
import type { FirmFacts } from './classify-firm.ts';

/** Which firms a rate is computed over: all, those really operating (实体运营), or 三有 firms. */
export type Basis = 'all' | 'operating' | 'three-have';

/** A building of the day. */
export interface CoverageBuilding {
  id: string;
  name: string;
  street: string | null;
  community: string | null;
  /** Its own org, set up through the property company or owner. */
  org: { id: string; name: string; kind: OrgKind } | null;
  /** The name of the station that serves it. */
  station: string | null;
  /** Workers who hold it. */
  workers: number;
}

/** A firm of the day: one that is in the registry and has not moved out. */
export interface CoverageFirm extends FirmFacts {
  id: string;
  membersElsewhere: number | null;
  staffCount: number | null;
  /** 实体运营; null: not known. */
  operating: boolean | null;
  /** An instructor of the registry, or one a roster names. */
  hasInstructor: boolean;
  reportedOrgName: string | null;
  /** The buildings it sits in, each once; several for a firm with rooms in several. */
  buildingIds: readonly string[];
  /** It holds a numbered room somewhere. */
  hasRoom: boolean;
}

/** Everything coverage is computed from, as it stands on one day. */
export interface CoverageFacts {
  asOf: Day;
  buildings: readonly CoverageBuilding[];
  firms: readonly CoverageFirm[];
}
