import type { z } from 'zod';
import type { tableEditResultSchema, tableEditSchema } from '#shared/contract/base.ts';
import { AppError } from '#shared/contract/errors.ts';
import type { OrgValues, orgValuesSchema } from '#shared/contract/org.ts';
import { type Core, today } from '../../core.ts';
import { storeCustom } from '../../custom-columns/custom-cells.ts';
import type { Tx } from '../../journal/tx.ts';
import { findCoveredFirms, findSecretary, findSuperior } from './store.ts';

type OrgEdit = z.infer<ReturnType<typeof tableEditSchema<typeof orgValuesSchema>>>;
type EditResult = z.infer<typeof tableEditResultSchema>;

/** Writes what one gesture in the table of orgs did, as one command. */
export async function editOrgs(core: Core, edit: OrgEdit): Promise<EditResult> {
  const day = today(core);
  const { result, entry } = await core.journal.run('org.edit', async (tx) => {
    const created = edit.create.map((values) => createOrg(core, tx, values, day));
    for (const { id, version, set } of edit.update) {
      const { coveredFirmIds, ...rest } = set;
      if (rest.superiorOrgId) refuseCycle(core, id, rest.superiorOrgId);
      const written = storeCustom(core, 'partyOrg', id, rest);
      tx.update('partyOrg', id, { ...written, ...vacancyOf(core, id, rest, day) }, version);
      if (coveredFirmIds) coverFirms(core, tx, id, coveredFirmIds, day);
    }
    for (const end of edit.end) endOrg(core, tx, end.id, end.version, end.day, end.reason);
    return {
      result: created,
      params: { created: created.length, updated: edit.update.length, ended: edit.end.length },
    };
  });
  return { created: result, entry };
}

/** A new org is a joint branch unless the person says otherwise: the table's empty row asks for a name only. */
function createOrg(core: Core, tx: Tx, values: OrgValues, day: string): string {
  const { coveredFirmIds, name, form = 'joint', kind = 'branch', ...rest } = values;
  if (!name) throw new AppError('invalid-value', { field: 'name', value: '' });
  const id = tx.insert('partyOrg', { ...storeCustom(core, 'partyOrg', null, rest), name, form, kind });
  if (coveredFirmIds) coverFirms(core, tx, id, coveredFirmIds, day);
  return id;
}

/** A secretary's place is vacant from the day it is blanked, unless the person says since when; filled, it is not. */
function vacancyOf(
  core: Core,
  id: string,
  set: OrgValues,
  day: string,
): Pick<OrgValues, 'secretaryVacantSince'> {
  if (set.secretary === undefined || set.secretaryVacantSince !== undefined) return {};
  if (set.secretary !== null) return { secretaryVacantSince: null };
  return findSecretary(core.file.connection, id) === null ? {} : { secretaryVacantSince: day };
}

/** Makes exactly `firmIds` covered from `day` on: the others' cover ends, the missing ones' begins. */
function coverFirms(core: Core, tx: Tx, orgId: string, firmIds: string[], day: string): void {
  const wanted = new Set(firmIds);
  for (const { coverId, firmId } of findCoveredFirms(core.file.connection, day, orgId)) {
    if (!wanted.delete(firmId)) tx.update('jointOrgFirm', coverId, { toDay: day });
  }
  for (const firmId of wanted) tx.insert('jointOrgFirm', { orgId, firmId, fromDay: day });
}

/** Ends an org; the firms of a joint org are uncovered from that day on. */
function endOrg(core: Core, tx: Tx, id: string, version: number, day: string, reason: string): void {
  tx.update('partyOrg', id, { endedOn: day, endReason: reason }, version);
  for (const { coverId } of findCoveredFirms(core.file.connection, day, id))
    tx.update('jointOrgFirm', coverId, { toDay: day });
}

/** An org cannot stand above itself, directly or through others: refused with `superior-cycle`. */
function refuseCycle(core: Core, orgId: string, superiorId: string): void {
  for (
    let above: string | null = superiorId;
    above !== null;
    above = findSuperior(core.file.connection, above)
  ) {
    if (above === orgId) throw new AppError('superior-cycle', {});
  }
}
