import type {
  CoverageBuilding,
  CoverageFacts,
  CoverageFirm,
} from '#shared/domain/coverage/coverage-input.ts';

/** A firm nobody has entered anything of; a test names only what it is about. */
export function aFirm(values: Partial<CoverageFirm> = {}): CoverageFirm {
  return {
    id: 'firm',
    fullMembers: null,
    probationaryMembers: null,
    memberTotal: null,
    membersElsewhere: null,
    staffCount: null,
    operating: null,
    hasInstructor: false,
    ownOrgId: null,
    jointOrgId: null,
    reportedForm: null,
    reportedOrgName: null,
    buildingIds: [],
    hasRoom: false,
    ...values,
  };
}

/** A building with neither org nor station. */
export function aBuilding(values: Partial<CoverageBuilding> = {}): CoverageBuilding {
  const id = values.id ?? 'building';
  return { id, name: id, street: null, community: null, org: null, station: null, workers: 0, ...values };
}

export function someFacts(firms: CoverageFirm[], buildings: CoverageBuilding[] = []): CoverageFacts {
  return { asOf: '2026-09-30', firms, buildings };
}
