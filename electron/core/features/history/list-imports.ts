import type { AppliedImport } from '#shared/contract/history.ts';
import type { RegistryFile } from '../../db/registry-file.ts';
import { findTakenBack } from './taken-back.ts';

interface ImportRow {
  entry: string;
  at: string;
  actor: string | null;
  row: string;
  isThere: 0 | 1;
}

/** An import's own row goes when the import is undone, so imports are found in the journal. */
const IMPORTS = `
  FROM journal_change c JOIN journal_entry e ON e.seq = c.entry_seq
  WHERE c.table_name = 'import' AND c.before IS NULL AND e.command = 'roster.apply'`;

const LIST = `
  SELECT e.id AS entry, e.at, e.actor, c.after AS row,
    EXISTS (SELECT 1 FROM import WHERE import.id = c.row_id) AS isThere
  ${IMPORTS} ORDER BY c.entry_seq DESC LIMIT :limit OFFSET :offset`;

/** Applied rosters, newest first. */
export function listImports(
  file: RegistryFile,
  page: { offset: number; limit: number },
): { total: number; imports: AppliedImport[] } {
  const { reader } = file;
  const total = reader.prepare<[], number>(`SELECT count(*) ${IMPORTS}`).pluck().get() ?? 0;
  const takenBack = findTakenBack(file);
  const rows = reader.prepare<[typeof page], ImportRow>(LIST).all(page);
  return {
    total,
    imports: rows.map(({ entry, at, actor, row, isThere }) => {
      const { files, hashes, added, updated, moved_out: movedOut } = JSON.parse(row) as StoredImport;
      const known = hashes ? (JSON.parse(hashes) as string[]) : [];
      const names = JSON.parse(files) as string[];
      return {
        entry,
        at,
        actor,
        files: names.map((name, index) => ({ name, hash: known[index] ?? null })),
        added,
        updated,
        movedOut,
        undone: isThere === 0,
        kept: takenBack.get(entry)?.kept ?? 0,
      };
    }),
  };
}

interface StoredImport {
  files: string;
  hashes?: string;
  added: number;
  updated: number;
  moved_out: number;
}
