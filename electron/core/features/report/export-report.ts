import type { z } from 'zod';
import type { Progress } from '#shared/contract/base.ts';
import type { ReportRequest, reportReleaseSchema } from '#shared/contract/report.ts';
import { standardPaper } from '#shared/domain/paper/report-paper.ts';
import type { Core } from '../../core.ts';
import { DOCX_TYPE, plainFileName, XLSX_TYPE } from '../../file-name.ts';
import { keepFile } from '../../made-files.ts';
import { writeInWorker } from '../../office/write-in-worker.ts';
import { pageMark, watermarkText } from '../../releases/page-mark.ts';
import { recordRelease } from '../../releases/release-log.ts';
import { chooseColumns } from '../../reports/choose-columns.ts';
import { countPdfPages } from '../../reports/count-pdf-pages.ts';
import { maskReport, namesPeople } from '../../reports/mask-report.ts';
import { printWithProgress } from '../../reports/print-with-progress.ts';
import type { ReportDocument } from '../../reports/report-document.ts';
import { readSignOff } from '../../reports/sign-off.ts';
import { writeHtml } from '../../reports/write/write-html.ts';
import { makeReport } from './make-report.ts';
import { paperOf } from './report-paper.ts';

type ExportRequest = ReportRequest & z.output<typeof reportReleaseSchema>;

/**
 * A report as a file named after it, written down as released; `pages` where the format has pages. Refuses as
 * `Ports.printPdf` does.
 */
export async function exportReport(
  core: Core,
  { format, level, purpose, receiver, watermark, ...request }: ExportRequest,
  report: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<{ fileId: string; name: string; rows: number; pages?: number }> {
  const paper = request.paper ?? standardPaper(request.kind);
  const whole = await makeReport(core, request);
  const document = chooseColumns(maskReport(whole, level), paper.hidden);
  const rows = document.rows.length;
  const name = plainFileName(`${document.fileName}.${format}`);
  const { number } = recordRelease(core, name, rows, {
    level: namesPeople(whole) ? level : 'statistics',
    purpose: purpose || document.title,
    receiver,
    copies: 1,
    watermark,
  });
  const { office } = request.signOff ?? (await readSignOff(core));
  const text = watermark ? watermarkText(office, number) : null;
  const keep = (content: string | Uint8Array<ArrayBuffer>, type: string) =>
    keepFile(core, new File([content], name, { type }), { firms: rows, rows });
  const html = () => writeHtml(document, paperOf(document, paper, text));
  switch (format) {
    case 'html':
      return { ...keep(html(), 'text/html'), rows };
    case 'xlsx': {
      const mark = watermark ? pageMark(office, number) : null;
      const options = { landscape: paper.landscape, mark };
      report({ type: 'progress', stage: 'printing', done: 0, total: null });
      return { ...keep(await writeOffice(document, 'report-xlsx', options, signal), XLSX_TYPE), rows };
    }
    case 'docx': {
      const options = { landscape: paper.landscape, mark: text };
      report({ type: 'progress', stage: 'printing', done: 0, total: null });
      return { ...keep(await writeOffice(document, 'report-docx', options, signal), DOCX_TYPE), rows };
    }
    case 'pdf': {
      const pdf = await printWithProgress(core.ports, html(), rows, report, signal);
      const pages = countPdfPages(pdf);
      return { ...keep(pdf, 'application/pdf'), rows, ...(pages !== null && { pages }) };
    }
  }
}

function writeOffice<Kind extends 'report-xlsx' | 'report-docx'>(
  { rows, ...report }: ReportDocument,
  kind: Kind,
  options: Kind extends 'report-xlsx'
    ? { landscape: boolean; mark: ReturnType<typeof pageMark> | null }
    : { landscape: boolean; mark: string | null },
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  return writeInWorker({ kind, report, options } as Parameters<typeof writeInWorker>[0], rows, signal);
}
