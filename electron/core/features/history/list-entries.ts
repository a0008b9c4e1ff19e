import type { Lang } from '#shared/contract/base.ts';
import type { ListedEntry } from '#shared/contract/history.ts';
import type { Day } from '#shared/domain/day/day.ts';
import { translator } from '#shared/i18n/i18n.ts';
import type { RegistryFile } from '../../db/registry-file.ts';
import { type EntryRow, toEntry } from '../../journal/journal.ts';
import { findEntriesOfName } from './find-entries-of-name.ts';
import { findTakenBack } from './taken-back.ts';

export interface EntriesRequest {
  limit: number;
  before?: number | undefined;
  kinds?: readonly string[] | undefined;
  from?: Day | undefined;
  to?: Day | undefined;
  search?: string | undefined;
  lang: Lang;
}

type SteppedRow = EntryRow & { steps: number | null };

/** Every entry with the number of undos, or redos, that lead to it; then those that are asked for. */
const LIST = `
  WITH stepped AS (
    SELECT *, CASE
      WHEN undone_at IS NULL THEN sum(undone_at IS NULL) OVER (ORDER BY seq DESC)
      WHEN discarded_at IS NULL THEN sum(undone_at IS NOT NULL AND discarded_at IS NULL) OVER (ORDER BY seq)
    END AS steps FROM journal_entry)
  SELECT * FROM stepped
  WHERE (:before IS NULL OR seq < :before) AND (:from IS NULL OR at >= :from) AND (:to IS NULL OR at < :to)
    AND (:kinds IS NULL OR substr(command, 1, instr(command, '.') - 1) IN (SELECT value FROM json_each(:kinds)))
  ORDER BY seq DESC`;

interface ListParams {
  before: number | null;
  from: string | null;
  to: string | null;
  kinds: string | null;
}

/** A page of the history, newest first, and every kind of command that the whole of it has. */
export function listEntries(
  file: RegistryFile,
  request: EntriesRequest,
): { entries: ListedEntry[]; more: boolean; kinds: string[] } {
  const { limit, before = null, kinds, from, to, search = '' } = request;
  const isFound = makeSearch(file, search.trim(), request.lang);
  const takenBack = findTakenBack(file);
  const rows = file.reader.prepare<[ListParams], SteppedRow>(LIST).iterate({
    before,
    from: from ? startOfDay(from, 0) : null,
    to: to ? startOfDay(to, 1) : null,
    kinds: kinds && kinds.length > 0 ? JSON.stringify(kinds) : null,
  });
  const entries: ListedEntry[] = [];
  let more = false;
  for (const row of rows) {
    if (!isFound(row)) continue;
    more = entries.length === limit;
    if (more) break;
    entries.push({ ...toEntry(row), steps: row.steps, takenBack: takenBack.get(row.id) ?? null });
  }
  return { entries, more, kinds: listKinds(file) };
}

/** Searches what a person reads of an entry, and the names of the records it wrote. */
function makeSearch(file: RegistryFile, words: string, lang: Lang): (row: EntryRow) => boolean {
  if (words === '') return () => true;
  const t = translator(lang);
  const wanted = words.toLowerCase();
  const ofName = findEntriesOfName(file, words);
  return (row) =>
    ofName.has(row.seq) ||
    t(`journal.${row.command}`, toEntry(row).params).toLowerCase().includes(wanted) ||
    (row.actor ?? '').toLowerCase().includes(wanted);
}

function listKinds({ reader }: RegistryFile): string[] {
  return reader
    .prepare<[], string>(
      `SELECT DISTINCT substr(command, 1, instr(command, '.') - 1) AS kind FROM journal_entry ORDER BY kind`,
    )
    .pluck()
    .all();
}

/** The moment at which a day, or one some days later, begins on the office's clock. */
function startOfDay(day: Day, later: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).toISOString();
}
