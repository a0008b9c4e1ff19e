import type { Day } from '#shared/domain/day/day.ts';
import { ORG_KINDS, type OrgForm, type OrgKind } from '#shared/domain/org/org-kind.ts';
import type { RegistryFile } from '../db/registry-file.ts';
import { factsOfDay } from './facts-of-day.ts';

/** A Party org that exists on a day. */
export interface OrgOfDay {
  id: string;
  name: string;
  kind: OrgKind;
  form: OrgForm;
  buildingId: string | null;
  firmId: string | null;
}

const ORGS = `
  SELECT id, name, kind, form, building_id AS buildingId, firm_id AS firmId FROM party_org
  WHERE (founded_on IS NULL OR founded_on <= :asOf) AND (ended_on IS NULL OR ended_on > :asOf)
  ORDER BY rowid`;

/** Every Party org that exists on a day: the highest kind first, those of one kind as they came in. */
export function readOrgs(file: RegistryFile, asOf: Day): readonly OrgOfDay[] {
  return factsOfDay(file, asOf).keep('orgs', ['partyOrg'], () => {
    const orgs = file.reader.prepare<[{ asOf: Day }], OrgOfDay>(ORGS).all({ asOf });
    return ORG_KINDS.flatMap((kind) => orgs.filter((org) => org.kind === kind));
  });
}

/** The independent org of each firm on a day; the one of the highest kind where there are several. */
export function readOwnOrgs(file: RegistryFile, asOf: Day): ReadonlyMap<string, string> {
  const orgs = readOrgs(file, asOf);
  return factsOfDay(file, asOf).derive('own orgs', [orgs], () => {
    const orgOf = new Map<string, string>();
    for (const { id, form, firmId } of orgs) {
      if (form === 'independent' && firmId !== null && !orgOf.has(firmId)) orgOf.set(firmId, id);
    }
    return orgOf;
  });
}

const COVERS = `
  SELECT firm_id AS firmId, org_id AS orgId FROM joint_org_firm
  WHERE (from_day IS NULL OR from_day <= :asOf) AND (to_day IS NULL OR to_day > :asOf)
  ORDER BY rowid`;

interface Cover {
  firmId: string;
  orgId: string;
}

/** Which org is said to cover which firm on a day, ended and unfounded orgs and firms that have gone among them. */
export function readCovers(file: RegistryFile, asOf: Day): readonly Cover[] {
  return factsOfDay(file, asOf).keep('covers', ['jointOrgFirm'], () =>
    file.reader.prepare<[{ asOf: Day }], Cover>(COVERS).all({ asOf }),
  );
}

/** The joint org that covers each firm on a day; the first one where there are several. */
export function readJointOrgs(file: RegistryFile, asOf: Day): ReadonlyMap<string, string> {
  const orgs = readOrgs(file, asOf);
  const covers = readCovers(file, asOf);
  return factsOfDay(file, asOf).derive('joint orgs', [orgs, covers], () => {
    const joint = new Set(orgs.filter((org) => org.form === 'joint').map((org) => org.id));
    const orgOf = new Map<string, string>();
    for (const { firmId, orgId } of covers) {
      if (joint.has(orgId) && !orgOf.has(firmId)) orgOf.set(firmId, orgId);
    }
    return orgOf;
  });
}
