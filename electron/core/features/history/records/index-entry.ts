import { type OutcomeRow, type RecordOutcome, recordOutcome } from '#shared/domain/history/record-outcome.ts';
import type { Core } from '../../../core.ts';
import type { JournaledTable } from '../../../db/schema.ts';
import { recordOf, rowKey } from '../row-key.ts';

/** A record that an entry wrote, with where the journal holds the changes of its rows. */
export interface IndexedRecord {
  key: string;
  outcome: RecordOutcome;
  positions: number[];
}

interface LightChange {
  position: number;
  tableName: JournaledTable;
  rowId: string;
  created: 0 | 1;
  removed: 0 | 1;
  firmId: string | null;
  orgId: string | null;
  workerId: string | null;
  closed: 0 | 1;
}

const CHANGES = `
  SELECT position, table_name AS tableName, row_id AS rowId, before IS NULL AS created, after IS NULL AS removed,
    coalesce(after, before) ->> '$.firm_id' AS firmId, coalesce(after, before) ->> '$.org_id' AS orgId,
    coalesce(after, before) ->> '$.worker_id' AS workerId,
    coalesce(before ->> '$.ended_on', before ->> '$.to_day') IS NULL
      AND coalesce(after ->> '$.ended_on', after ->> '$.to_day') IS NOT NULL AS closed
  FROM journal_change WHERE entry_seq = ? ORDER BY position`;

/** The last index made for each open registry: a person pages through one entry at a time. */
const lastIndex = new WeakMap<Core, { seq: number; records: IndexedRecord[] }>();

/** Gathers the rows that an entry wrote by the record they belong to, in the order they were first written. */
export function indexEntry(core: Core, entrySeq: number): IndexedRecord[] {
  const last = lastIndex.get(core);
  if (last?.seq === entrySeq) return last.records;
  const changes = core.file.reader.prepare<[number], LightChange>(CHANGES).all(entrySeq);
  const written = new Set(changes.map(({ tableName, rowId }) => rowKey(tableName, rowId)));
  const groups = new Map<string, LightChange[]>();
  for (const change of changes) {
    const owners = { firm_id: change.firmId, org_id: change.orgId, worker_id: change.workerId };
    const key = recordOf(change.tableName, change.rowId, owners, (owner) => written.has(owner));
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  const records = [...groups].map(([key, group]) => ({
    key,
    outcome: recordOutcome(group.map((change) => toOutcomeRow(change, key))),
    positions: group.map(({ position }) => position),
  }));
  lastIndex.set(core, { seq: entrySeq, records });
  return records;
}

function toOutcomeRow(change: LightChange, record: string): OutcomeRow {
  return {
    own: rowKey(change.tableName, change.rowId) === record,
    isTenancy: change.tableName === 'tenancy',
    created: change.created === 1,
    removed: change.removed === 1,
    closed: change.closed === 1,
  };
}
