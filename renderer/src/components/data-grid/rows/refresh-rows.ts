import { type DecodedTable, TableRow } from './table-row.ts';

/** What the grid has to redraw. */
export interface RowChanges {
  add: TableRow[];
  update: { row: TableRow; fields: string[] }[];
  remove: TableRow[];
}

/**
 * Points the rows in `rows` (by id) at a newer table and tells what is different: rows that came, whose cells
 * changed, that went. Rows live on with their identity, so scroll, selection and order stay.
 */
export function refreshRows(rows: Map<string, TableRow>, next: DecodedTable): RowChanges {
  const changes: RowChanges = { add: [], update: [], remove: [] };
  const ids = next.columns.id ?? [];
  const seen = new Set<string>();
  for (let index = 0; index < next.length; index++) {
    const id = String(ids[index]);
    seen.add(id);
    const row = rows.get(id);
    if (!row) {
      const added = new TableRow(id, next, index);
      rows.set(id, added);
      changes.add.push(added);
      continue;
    }
    const fields = changedFields(row, next, index);
    if (fields) changes.update.push({ row, fields });
    row.table = next;
    row.index = index;
  }
  for (const [id, row] of rows) {
    if (seen.has(id)) continue;
    rows.delete(id);
    changes.remove.push(row);
  }
  return changes;
}

function changedFields({ table, index }: TableRow, next: DecodedTable, nextIndex: number): string[] | null {
  let fields: string[] | null = null;
  for (const field in next.columns) {
    if (table.columns[field]?.[index] === next.columns[field]?.[nextIndex]) continue;
    if (fields) fields.push(field);
    else fields = [field];
  }
  return fields;
}
