import type { Database } from 'better-sqlite3';
import type { RegistryFile } from '../../db/registry-file.ts';

/** An org as its table shows it, before its firms are joined in. */
export interface OrgListRow {
  id: string;
  version: number;
  name: string;
  form: string;
  kind: string;
  buildingId: string | null;
  building: string | null;
  firmId: string | null;
  firm: string | null;
  firmFullMembers: number | null;
  superiorOrgId: string | null;
  superior: string | null;
  secretary: string | null;
  secretaryPhone: string | null;
  secretaryVacantSince: string | null;
  foundedOn: string | null;
  termFrom: string | null;
  termTo: string | null;
  electionDelayUntil: string | null;
  committeeSize: number | null;
  approvalAppliedOn: string | null;
  approvedOn: string | null;
  remark: string | null;
}

const LIST_ORGS = `
  SELECT o.id, o.version, o.name, o.form, o.kind, o.building_id AS buildingId, b.name AS building,
    o.firm_id AS firmId, f.name AS firm, f.full_members AS firmFullMembers,
    o.superior_org_id AS superiorOrgId, u.name AS superior, o.secretary, o.secretary_phone AS secretaryPhone,
    o.secretary_vacant_since AS secretaryVacantSince, o.founded_on AS foundedOn, o.term_from AS termFrom,
    o.term_to AS termTo, o.election_delay_until AS electionDelayUntil, o.committee_size AS committeeSize,
    o.approval_applied_on AS approvalAppliedOn, o.approved_on AS approvedOn, o.remark
  FROM party_org o LEFT JOIN building b ON b.id = o.building_id LEFT JOIN firm f ON f.id = o.firm_id
    LEFT JOIN party_org u ON u.id = o.superior_org_id
  WHERE (o.founded_on IS NULL OR o.founded_on <= @asOf) AND (o.ended_on IS NULL OR o.ended_on > @asOf)
  ORDER BY o.rowid`;

/** Orgs that exist on a day, in the order they came in. */
export function findOrgs(file: RegistryFile, asOf: string): OrgListRow[] {
  return file.reader.prepare<{ asOf: string }, OrgListRow>(LIST_ORGS).all({ asOf });
}

/** A firm that a joint org covers on a day. */
export interface CoveredFirm {
  coverId: string;
  orgId: string;
  firmId: string;
  name: string;
  fullMembers: number | null;
}

const LIST_COVERED = `
  SELECT j.id AS coverId, j.org_id AS orgId, j.firm_id AS firmId, f.name, f.full_members AS fullMembers
  FROM joint_org_firm j JOIN firm f ON f.id = j.firm_id
  WHERE (j.from_day IS NULL OR j.from_day <= @asOf) AND (j.to_day IS NULL OR j.to_day > @asOf)
    AND (@orgId IS NULL OR j.org_id = @orgId)
  ORDER BY j.rowid`;

/** The firms covered on a day by every joint org, or by one. */
export function findCoveredFirms(connection: Database, asOf: string, orgId: string | null): CoveredFirm[] {
  return connection
    .prepare<{ asOf: string; orgId: string | null }, CoveredFirm>(LIST_COVERED)
    .all({ asOf, orgId });
}

/** The secretary of an org; null where it has none. */
export function findSecretary(connection: Database, orgId: string): string | null {
  return (
    connection
      .prepare<[string], string | null>('SELECT secretary FROM party_org WHERE id = ?')
      .pluck()
      .get(orgId) ?? null
  );
}

/** The superior of each org, for following the chain upward. */
export function findSuperior(connection: Database, orgId: string): string | null {
  return (
    connection
      .prepare<[string], string | null>('SELECT superior_org_id FROM party_org WHERE id = ?')
      .pluck()
      .get(orgId) ?? null
  );
}
