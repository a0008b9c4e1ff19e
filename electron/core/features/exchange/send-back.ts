import type { Progress } from '#shared/contract/base.ts';
import { AppError } from '#shared/contract/errors.ts';
import type { MadeFile, MarkedSheet } from '#shared/contract/exchange.ts';
import { translator } from '#shared/i18n/i18n.ts';
import type { Core } from '../../core.ts';
import { distinctNames, plainFileName, XLSX_TYPE, ZIP_TYPE } from '../../file-name.ts';
import { keepFile } from '../../made-files.ts';
import { writeZip } from '../../write-zip.ts';
import { markInWorker } from './mark/mark-in-worker.ts';
import type { MarkSheet } from './mark/mark-request.ts';

/** Copies of the files that have something to mend, each marked; in Chinese, as the rosters are. */
export async function sendBack(
  core: Core,
  { files, sheets }: { files: readonly File[]; sheets: readonly MarkedSheet[] },
  report: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<MadeFile> {
  const bad = sheets.filter(({ marks }) => marks.length > 0);
  const byFile = [...Map.groupBy(bad, ({ file }) => file)].flatMap(([at, marked]) => {
    const file = files[at];
    return file ? [{ file, marked }] : [];
  });
  if (byFile.length === 0) throw new AppError('nothing-to-send-back', {});
  const made: { name: string; bytes: Uint8Array<ArrayBuffer> }[] = [];
  for (const [done, { file, marked }] of byFile.entries()) {
    report({ type: 'progress', stage: 'printing', done, total: byFile.length });
    const bytes = await markInWorker(
      { bytes: await file.arrayBuffer(), fileName: file.name, sheets: marked.map(explain) },
      signal,
    );
    made.push({ name: plainFileName(`${file.name.replace(/\.[^.]*$/, '')}-请修改.xlsx`), bytes });
  }
  const rows = bad.reduce((sum, { marks }) => sum + new Set(marks.map(({ row }) => row)).size, 0);
  const counts = { firms: rows, rows };
  const [only, another] = made;
  if (only && !another) return keepFile(core, new File([only.bytes], only.name, { type: XLSX_TYPE }), counts);
  const names = distinctNames(made.map(({ name }) => name));
  const zip = writeZip(made.map(({ bytes }, i) => ({ name: names[i] ?? '', bytes })));
  return keepFile(core, new File([zip], '请修改的名册.zip', { type: ZIP_TYPE }), counts);
}

function explain({ name, headerRows, marks }: MarkedSheet): MarkSheet {
  const t = translator('zh');
  return {
    name,
    headerRows,
    marks: marks.map(({ row, column, kind, code, params, value }) => {
      const key = kind === 'problem' ? `roster.problems.${code}` : `rosterNotes.${code}`;
      const reason = t(key, { ...params, value: value ?? '', column: column ?? '', defaultValue: code });
      return { row, column, reason };
    }),
  };
}
