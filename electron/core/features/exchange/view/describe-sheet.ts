import type { RegistryFile } from '../../../db/registry-file.ts';
import { plainFileName } from '../../../file-name.ts';
import type { TableSpec } from '../../../office/write-table.ts';
import type { ExchangeJob } from '../exchange-job.ts';
import { findRecords } from './find-records.ts';
import { readView } from './read-view.ts';

/** The workbook of a table as it is seen; of firms with their records, so that it can come back changed. */
export function describeSheet(
  file: Pick<RegistryFile, 'reader'>,
  { view, level, day }: Pick<Extract<ExchangeJob, { kind: 'view' }>, 'view' | 'level' | 'day'>,
): TableSpec {
  const lines = readView(view, level);
  const records = level === 'none' && view.table === 'firm' ? findRecords(file, day, lines) : null;
  return {
    sheetName: plainFileName(view.title).slice(0, 31),
    pageTitle: `${view.title}（${view.asOf}）`,
    pageNote: view.filter,
    titles: null,
    columns: lines.columns.map(({ header, width, kind, choices }) => ({
      heading: header,
      width,
      kind,
      ...(choices.length > 0 && { choices }),
    })),
    hints: null,
    rows: lines.rows.map((cells, i) => ({ cells, record: records?.[i] ?? null })),
    frozenColumns: Math.min(view.frozenColumns, lines.columns.length),
    blankRows: 0,
    isProtected: false,
    namesRecords: records !== null,
  };
}
