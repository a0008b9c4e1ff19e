import { AppError } from '#shared/contract/errors.ts';
import type { MeetingKind } from '#shared/domain/org/meeting-kind.ts';
import { type Core, today } from '../../core.ts';
import { findMeeting, findOrgName } from './store.ts';

interface NewMeeting {
  orgId: string;
  kind: MeetingKind;
  heldOn: string;
  attended?: number | null | undefined;
  topic?: string | null | undefined;
}

/** Writes down a meeting that an org held, as one command. Refuses `meeting-ahead` and `row-not-found`. */
export async function addMeeting(core: Core, meeting: NewMeeting): Promise<{ entry: string | null }> {
  const { entry } = await core.journal.run('meeting.add', async (tx) => {
    const { orgId, kind, heldOn } = meeting;
    if (heldOn > today(core)) throw new AppError('meeting-ahead', { day: heldOn });
    const name = findOrgName(core.file, orgId);
    if (name === null) throw new AppError('row-not-found', { table: 'partyOrg', id: orgId });
    tx.insert('meeting', meeting);
    return { result: undefined, params: { name, kind, day: heldOn } };
  });
  return { entry };
}

/** Takes back a meeting that was written down by mistake. */
export async function endMeeting(
  core: Core,
  { id, version }: { id: string; version: number },
): Promise<{ entry: string | null }> {
  const { entry } = await core.journal.run('meeting.end', async (tx) => {
    const meeting = findMeeting(core.file, id);
    if (!meeting) throw new AppError('row-not-found', { table: 'meeting', id });
    // Gone from its own day on: as of no day it was held.
    tx.update('meeting', id, { endedOn: meeting.heldOn, endReason: 'mistake' }, version);
    const name = findOrgName(core.file, meeting.orgId) ?? '';
    return { result: undefined, params: { name, kind: meeting.kind, day: meeting.heldOn } };
  });
  return { entry };
}
