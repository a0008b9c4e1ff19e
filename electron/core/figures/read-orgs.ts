import type { Day } from '#shared/domain/day/day.ts';
import { ORG_KINDS, type OrgForm, type OrgKind } from '#shared/domain/org/org-kind.ts';
import type { RegistryFile } from '../db/registry-file.ts';

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
export function readOrgs(file: RegistryFile, asOf: Day): OrgOfDay[] {
  const orgs = file.reader.prepare<[{ asOf: Day }], OrgOfDay>(ORGS).all({ asOf });
  return orgs.sort((a, b) => ORG_KINDS.indexOf(a.kind) - ORG_KINDS.indexOf(b.kind));
}

const COVERS = `
  SELECT firm_id, org_id FROM joint_org_firm
  WHERE (from_day IS NULL OR from_day <= :asOf) AND (to_day IS NULL OR to_day > :asOf)
  ORDER BY rowid`;

/** The joint org that covers each firm on a day; the first one where there are several. */
export function readJointOrgs(file: RegistryFile, asOf: Day, orgs: readonly OrgOfDay[]): Map<string, string> {
  const joint = new Set(orgs.filter((org) => org.form === 'joint').map((org) => org.id));
  const covers = file.reader.prepare<[{ asOf: Day }], [string, string]>(COVERS).raw();
  const orgOf = new Map<string, string>();
  for (const [firmId, orgId] of covers.all({ asOf }) as [string, string][]) {
    if (joint.has(orgId) && !orgOf.has(firmId)) orgOf.set(firmId, orgId);
  }
  return orgOf;
}
