import { buildingValuesSchema } from '#shared/contract/building.ts';
import { AppError } from '#shared/contract/errors.ts';
import { firmValuesSchema } from '#shared/contract/firm.ts';
import type { RecordHistory } from '#shared/contract/history.ts';
import { orgValuesSchema } from '#shared/contract/org.ts';
import { recordOutcome } from '#shared/domain/history/record-outcome.ts';
import type { RegistryFile } from '../../../db/registry-file.ts';
import type { JournaledTable } from '../../../db/schema.ts';
import { toSnakeCase } from '../../../db/snake-case.ts';
import { type EntryRow, toEntry } from '../../../journal/journal.ts';
import type { StoredRow } from '../../../journal/stored-row.ts';
import { findNames } from '../record-names.ts';
import { isJournaledTable, OWNER_COLUMNS, rowKey } from '../row-key.ts';
import { PartWriter, type RowChange, toState } from './describe-parts.ts';

type TracedRow = EntryRow & {
  tableName: JournaledTable;
  rowId: string;
  before: string | null;
  after: string | null;
};

/** What the tables that people edit let them set. */
const EDITABLE: Partial<Record<JournaledTable, string[]>> = {
  building: Object.keys(buildingValuesSchema.shape),
  firm: Object.keys(firmValuesSchema.shape),
  partyOrg: Object.keys(orgValuesSchema.shape),
};

const TRACE = `
  SELECT e.*, c.table_name AS tableName, c.row_id AS rowId, c.before, c.after
  FROM journal_change c JOIN journal_entry e ON e.seq = c.entry_seq
  WHERE c.row_id IN (SELECT value FROM json_each(?))
  ORDER BY c.entry_seq DESC, c.position`;

/**
 * Everything that commands did to a record and to the rooms and covers that belong to it, newest first; undone
 * steps too. Throws `row-not-found` for a record that the journal has never seen.
 */
export function traceRecord(file: RegistryFile, table: string, id: string): RecordHistory {
  const { reader } = file;
  if (!isJournaledTable(table)) throw new AppError('row-not-found', { table, id });
  const record = rowKey(table, id);
  const ids = JSON.stringify([id, ...listOwned(file, table, id)]);
  const steps = new Map<number, { row: EntryRow; changes: RowChange[] }>();
  for (const row of reader.prepare<[string], TracedRow>(TRACE).all(ids)) {
    const change = { table: row.tableName, id: row.rowId, before: row.before, after: row.after };
    const step = steps.get(row.seq);
    if (step) step.changes.push(change);
    else steps.set(row.seq, { row, changes: [change] });
  }
  if (steps.size === 0) throw new AppError('row-not-found', { table, id });
  const writer = new PartWriter(reader);
  const current = reader
    .prepare<[string], StoredRow>(`SELECT * FROM "${toSnakeCase(table)}" WHERE id = ?`)
    .get(id);
  return {
    name: findNames(reader, table, [id]).get(id) ?? id,
    current: current ? { ...toState(current) } : null,
    editable: EDITABLE[table] ?? [],
    steps: [...steps.values()].map(({ row, changes }) => ({
      entry: toEntry(row),
      outcome: recordOutcome(changes.map((change) => toOutcomeRow(change, record))),
      parts: writer.describe(record, changes),
    })),
    names: writer.names,
  };
}

/** Rows of other tables that belong to the record. */
function listOwned({ reader }: RegistryFile, table: JournaledTable, id: string): string[] {
  return Object.entries(OWNER_COLUMNS).flatMap(([owned, owners]) =>
    owners
      .filter(([, parent]) => parent === table)
      .flatMap(([column]) =>
        reader
          .prepare<[string], string>(`SELECT id FROM "${toSnakeCase(owned)}" WHERE ${column} = ?`)
          .pluck()
          .all(id),
      ),
  );
}

function toOutcomeRow({ table, id, before, after }: RowChange, record: string) {
  return {
    own: rowKey(table, id) === record,
    isTenancy: table === 'tenancy',
    created: before === null,
    removed: after === null,
    closed: !isClosed(before) && isClosed(after),
  };
}

function isClosed(json: string | null): boolean {
  if (json === null) return false;
  const { ended_on, to_day } = JSON.parse(json) as StoredRow;
  return (ended_on ?? to_day ?? null) !== null;
}
