import type { ChangedRecord } from '#shared/contract/history.ts';
import type { RecordOutcome } from '#shared/domain/history/record-outcome.ts';
import type { Core } from '../../../core.ts';
import { findEntry } from '../find-entry.ts';
import { findNames } from '../record-names.ts';
import { BOOKKEEPING, splitRowKey } from '../row-key.ts';
import { PartWriter, type RowChange } from './describe-parts.ts';
import { indexEntry } from './index-entry.ts';

export interface RecordsRequest {
  id: string;
  table?: string | undefined;
  outcome?: RecordOutcome | undefined;
  offset: number;
  limit: number;
}

/** A page of the records that an entry wrote, each with what changed in it. */
export function listRecords(
  core: Core,
  { id, table, outcome, offset, limit }: RecordsRequest,
): { total: number; records: ChangedRecord[]; names: Record<string, string> } {
  const { reader } = core.file;
  const { seq } = findEntry(core.file, id);
  const wanted = indexEntry(core, seq).filter((record) => {
    const own = splitRowKey(record.key).table;
    if (BOOKKEEPING.has(own)) return false;
    return (!table || own === table) && (!outcome || record.outcome === outcome);
  });
  const change = reader.prepare<[number, number], RowChange>(
    'SELECT table_name AS "table", row_id AS id, before, after FROM journal_change WHERE entry_seq = ? AND position = ?',
  );
  const writer = new PartWriter(reader);
  const records = wanted.slice(offset, offset + limit).map((record) => {
    const own = splitRowKey(record.key);
    const changes = record.positions.flatMap((position) => change.get(seq, position) ?? []);
    return {
      ...own,
      name: findNames(reader, own.table, [own.id]).get(own.id) ?? own.id,
      outcome: record.outcome,
      parts: writer.describe(record.key, changes),
    };
  });
  return { total: wanted.length, records, names: writer.names };
}
