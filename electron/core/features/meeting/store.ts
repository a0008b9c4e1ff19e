import type { MeetingKind } from '#shared/domain/org/meeting-kind.ts';
import type { RegistryFile } from '../../db/registry-file.ts';

interface MeetingRow {
  id: string;
  version: number;
  kind: MeetingKind;
  heldOn: string;
  attended: number | null;
  topic: string | null;
}

const OF_ORG = `
  SELECT id, version, kind, held_on AS heldOn, attended, topic FROM meeting
  WHERE org_id = ? AND ended_on IS NULL ORDER BY held_on DESC, rowid DESC`;

/** The meetings that an org held, the latest first. */
export function listMeetings(file: RegistryFile, orgId: string): MeetingRow[] {
  return file.reader.prepare<[string], MeetingRow>(OF_ORG).all(orgId);
}

/** The name of an org; null where there is none. */
export function findOrgName(file: RegistryFile, orgId: string): string | null {
  return (
    file.connection.prepare<[string], string>('SELECT name FROM party_org WHERE id = ?').pluck().get(orgId) ??
    null
  );
}

/** Which org held a meeting, of what kind and when. */
export function findMeeting(
  file: RegistryFile,
  id: string,
): { orgId: string; kind: MeetingKind; heldOn: string } | undefined {
  return file.connection
    .prepare<[string], { orgId: string; kind: MeetingKind; heldOn: string }>(
      'SELECT org_id AS orgId, kind, held_on AS heldOn FROM meeting WHERE id = ?',
    )
    .get(id);
}
