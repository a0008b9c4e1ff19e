import type { Progress } from '#shared/contract/base.ts';
import type { MadeFile, TableView, ViewFormat } from '#shared/contract/exchange.ts';
import type { Release } from '#shared/contract/release.ts';
import { type Core, today } from '../../../core.ts';
import { plainFileName } from '../../../file-name.ts';
import { keepFile } from '../../../made-files.ts';
import { runWritingThread } from '../../../office/write-in-worker.ts';
import { pageMark, watermarkText } from '../../../releases/page-mark.ts';
import { recordRelease } from '../../../releases/release-log.ts';
import { readSignOff } from '../../../reports/sign-off.ts';
import { type PaperOptions, PLAIN_PAPER } from '../../../reports/write/paper-css.ts';
import { writeHtml } from '../../../reports/write/write-html.ts';
import { EXCHANGE_PROGRAM, type ExchangeJob } from '../exchange-job.ts';
import { keepCopies } from '../keep-copies.ts';
import { buildViewPaper, fitScale } from './build-view-paper.ts';
import { readView } from './read-view.ts';

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
  const signOff = await readSignOff(core);
  const name = plainFileName(`${view.title}-${view.asOf}.${format === 'xlsx' ? 'xlsx' : 'pdf'}`);
  const { rows } = view.rows;
  const recorded = recordRelease(core, name, rows, release);
  const counts = { firms: rows, rows };
  if (format === 'xlsx') {
    const total = rows * release.copies;
    let written = 0;
    const makeCopy = async (number: string) => {
      const job: ExchangeJob = {
        kind: 'view',
        path: core.file.path,
        day: today(core),
        level: release.level,
        view,
        pageMark: release.watermark ? pageMark(signOff.office, number) : undefined,
      };
      const bytes = await runWritingThread<ExchangeJob>(
        EXCHANGE_PROGRAM,
        (send) => send(job),
        signal,
        (done) => report({ type: 'progress', stage: 'printing', done: written + done, total }),
      );
      written += rows;
      return bytes;
    };
    return keepCopies(core, name, recorded, makeCopy, counts);
  }
  const lines = readView(view, release.level);
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
