/** A row as SQLite stores it: column → text, number or null. */
export type StoredRow = Record<string, string | number | null>;

/** The journal's text of a row. Blank columns are left out: a firm has forty columns and a roster fills ten. */
export function rowToJson(row: StoredRow): string {
  const filled: StoredRow = {};
  for (const column in row) if (row[column] != null) filled[column] = row[column];
  return JSON.stringify(filled);
}

/** A row out of the journal's text; null where there was no row. */
export function parseRow(json: string | null): StoredRow | null {
  return json === null ? null : (JSON.parse(json) as StoredRow);
}

/** The journal leaves blank columns out; putting a row back must blank them again. */
export function completeRow(row: StoredRow, columns: readonly string[], version: number): StoredRow {
  const complete: StoredRow = {};
  for (const column of columns) if (column !== 'id') complete[column] = row[column] ?? null;
  complete.version = version;
  return complete;
}

/** True when two states of a row say the same, whatever their versions; no row is like no row only. */
export function isSameRow(a: StoredRow | null, b: StoredRow | null): boolean {
  if (a === null || b === null) return a === b;
  for (const column in a)
    if (column !== 'version' && (a[column] ?? null) !== (b[column] ?? null)) return false;
  for (const column in b) if (column !== 'version' && b[column] != null && a[column] == null) return false;
  return true;
}
