import type { Progress } from '#shared/contract/base.ts';
import type { MadeFile, TableView, ViewFormat } from '#shared/contract/exchange.ts';
import type { Release } from '#shared/contract/release.ts';
import { type Core, today } from '../../../core.ts';
import { plainFileName } from '../../../file-name.ts';
import { keepFile } from '../../../made-files.ts';
import { writeInWorker } from '../../../office/write-in-worker.ts';
import type { TableSpec } from '../../../office/write-table.ts';
import { pageMark, watermarkText } from '../../../releases/page-mark.ts';
import { recordRelease } from '../../../releases/release-log.ts';
import { readSignOff } from '../../../reports/sign-off.ts';
import { type PaperOptions, PLAIN_PAPER } from '../../../reports/write/paper-css.ts';
import { writeHtml } from '../../../reports/write/write-html.ts';
import { keepCopies } from '../keep-copies.ts';
import { buildViewPaper, fitScale } from './build-view-paper.ts';
import { findRecords } from './find-records.ts';
import { readView, type ViewLines } from './read-view.ts';

interface ViewRequest {
  view: TableView;
  format: ViewFormat;
  landscape: boolean;
  release: Release;
}

/** A table view as a workbook, as PDF or as documents to print: what is seen, no more than the level allows. */
export async function exportView(
  core: Core,
  { view, format, landscape, release }: ViewRequest,
  report: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<MadeFile> {
  const lines = readView(view, release.level);
  const signOff = await readSignOff(core);
  const name = plainFileName(`${view.title}-${view.asOf}.${format === 'xlsx' ? 'xlsx' : 'pdf'}`);
  const recorded = recordRelease(core, name, lines.rows.length, release);
  const counts = { firms: lines.rows.length, rows: lines.rows.length };
  const total = lines.rows.length * release.copies;
  let written = 0;
  if (format === 'xlsx') {
    const { rows, ...spec } = describeSheet(core, view, lines, release);
    const makeCopy = async (number: string) => {
      const marked = { ...spec, ...(release.watermark && { pageMark: pageMark(signOff.office, number) }) };
      const bytes = await writeInWorker({ kind: 'table', spec: marked }, rows, signal, (done) =>
        report({ type: 'progress', stage: 'printing', done: written + done, total }),
      );
      written += rows.length;
      return bytes;
    };
    return keepCopies(core, name, recorded, makeCopy, counts);
  }
  const paper = buildViewPaper(view, lines, { signOff, filledInOn: today(core) });
  const htmlOf = (number: string): string => {
    const watermark = release.watermark ? watermarkText(signOff.office, number) : null;
    const options: PaperOptions = { ...PLAIN_PAPER, landscape, scale: fitScale(lines, landscape), watermark };
    return writeHtml(paper, options);
  };
  if (format === 'paper') {
    const papers = new File([JSON.stringify(recorded.copies.map(htmlOf))], name, {
      type: 'application/json',
    });
    return keepFile(core, papers, counts);
  }
  report({ type: 'progress', stage: 'printing', done: 0, total: null });
  const print = async (number: string) => new Uint8Array(await core.ports.printPdf(htmlOf(number), signal));
  return keepCopies(core, name, recorded, print, counts);
}

function describeSheet(core: Core, view: TableView, lines: ViewLines, { level }: Release): TableSpec {
  const records = level === 'none' && view.table === 'firm' ? findRecords(core, lines) : null;
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
