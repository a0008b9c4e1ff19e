import type Database from 'better-sqlite3';
import { FIRM_CELLS } from '#shared/domain/roster/compare/firm-cells.ts';
import {
  atVersion,
  NO_PAST,
  type PastRows,
  type RegistryFirm,
  type RegistryTenancy,
} from '#shared/domain/roster/compare/registry-snapshot.ts';
import type { RecordRef } from '#shared/domain/roster/record/record-ref.ts';
import { toSnakeCase } from '../../db/snake-case.ts';

type Stored = Record<string, string | number | null>;

/** The journal holds every row before and after each write; undo writes no entry, so both are looked at. */
const STATES = `
  SELECT before AS state FROM journal_change
    WHERE row_id IN (SELECT value FROM json_each(:ids)) AND table_name = :table AND before IS NOT NULL
  UNION SELECT after FROM journal_change
    WHERE row_id IN (SELECT value FROM json_each(:ids)) AND table_name = :table AND after IS NOT NULL`;

/**
 * The rows that exported workbooks were written from, where the registry has changed them since: read from
 * the journal by the versions that the lines tell.
 */
export function loadPast(
  connection: Database.Database,
  records: readonly RecordRef[],
  firms: readonly RegistryFirm[],
  tenancies: readonly RegistryTenancy[],
): PastRows {
  if (records.length === 0) return NO_PAST;
  const states = (table: string, ids: Iterable<string>): Stored[] =>
    connection
      .prepare<[{ ids: string; table: string }], string>(STATES)
      .pluck()
      .all({ ids: JSON.stringify([...ids]), table })
      .map((json) => JSON.parse(json) as Stored);
  const versions = new Map<string, number>([...firms, ...tenancies].map(({ id, version }) => [id, version]));
  const staleFirms = new Set<string>();
  const staleTenancies = new Set<string>();
  for (const { firmId, firmVersion, tenancyId, tenancyVersion } of records) {
    if (versions.has(firmId) && versions.get(firmId) !== firmVersion) staleFirms.add(firmId);
    if (tenancyId !== null && versions.get(tenancyId) !== tenancyVersion) staleTenancies.add(tenancyId);
  }
  const past = states('firm', staleFirms).map(toFirm);
  const pastTenancies = states('tenancy', staleTenancies).map(toTenancy);
  const buildingIds = new Set([...tenancies, ...pastTenancies].map(({ buildingId }) => buildingId));
  const buildingKeys = new Map<string, Set<string>>();
  for (const { id, name_key: nameKey } of states('building', buildingIds)) {
    const keys = buildingKeys.get(String(id)) ?? new Set();
    buildingKeys.set(String(id), keys.add(String(nameKey)));
  }
  return {
    firms: new Map(past.map((firm) => [atVersion(firm.id, firm.version), firm])),
    tenancies: new Map(pastTenancies.map((tenancy) => [atVersion(tenancy.id, tenancy.version), tenancy])),
    buildingKeys,
  };
}

/** The journal leaves blank columns out of a row. */
function toFirm(stored: Stored): RegistryFirm {
  const cells = Object.values(FIRM_CELLS).map((column) => [column, stored[toSnakeCase(column)] ?? null]);
  return {
    ...(Object.fromEntries(cells) as Pick<RegistryFirm, (typeof FIRM_CELLS)[keyof typeof FIRM_CELLS]>),
    id: String(stored.id),
    version: Number(stored.version),
    name: String(stored.name),
    nameKey: String(stored.name_key),
    uscc: textOf(stored.uscc),
    endedOn: textOf(stored.ended_on),
    custom: textOf(stored.custom) ?? '{}',
  };
}

function toTenancy(stored: Stored): RegistryTenancy {
  return {
    id: String(stored.id),
    version: Number(stored.version),
    firmId: String(stored.firm_id),
    buildingId: String(stored.building_id),
    floor: textOf(stored.floor),
    room: textOf(stored.room),
    fromDay: textOf(stored.from_day),
  };
}

function textOf(value: string | number | null | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}
