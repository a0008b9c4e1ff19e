import type { ReportFormat, ReportKind, ReportPaper, ReportRequest } from '#shared/contract/report.ts';
import { type Core, today } from '../../core.ts';
import { countBuildingWorkers } from '../../figures/count-building-workers.ts';
import { loadCoverage } from '../../figures/load-coverage.ts';
import { loadProfile } from '../../figures/load-profile.ts';
import { DOCX_TYPE, XLSX_TYPE } from '../../file-name.ts';
import { pageMark, watermarkText } from '../../releases/page-mark.ts';
import { recordRelease } from '../../releases/release-log.ts';
import { buildBlankBuildingsReport } from '../../reports/build-blank-buildings-report.ts';
import { buildCoverageReport } from '../../reports/build-coverage-report.ts';
import { chooseColumns } from '../../reports/choose-columns.ts';
import { countPdfPages } from '../../reports/count-pdf-pages.ts';
import { type PaperOptions, textWidth } from '../../reports/paper-css.ts';
import type { ReportDocument } from '../../reports/report-document.ts';
import type { ReportInput } from '../../reports/report-input.ts';
import { readSignOff } from '../../reports/sign-off.ts';
import { writeReportDocx } from '../../reports/write-docx.ts';
import { writeHtml } from '../../reports/write-html.ts';
import { writeXlsx } from '../../reports/write-xlsx.ts';

const BUILDERS = {
  coverage: buildCoverageReport,
  'blank-buildings': buildBlankBuildingsReport,
} as const satisfies Record<ReportKind, (input: ReportInput) => ReportDocument>;

/** The report of a day (today) over a basis (all firms), in Chinese unless asked otherwise. */
export async function makeReport(core: Core, request: ReportRequest): Promise<ReportDocument> {
  const { kind, asOf = today(core), basis = 'all', lang = 'zh' } = request;
  return BUILDERS[kind]({
    summary: loadCoverage(core, { asOf, basis }),
    workers: countBuildingWorkers(core.file, asOf),
    profile: loadProfile(core.file, asOf),
    signOff: request.signOff ?? (await readSignOff(core)),
    lang,
    filledInOn: today(core),
  });
}

type ExportRequest = ReportRequest & { format: ReportFormat; receiver: string; watermark: boolean };

/**
 * A report as a file named after it, written down as released; `pages` where the format has pages. Refuses as
 * `Ports.printPdf` does.
 */
export async function exportReport(
  core: Core,
  { format, receiver, watermark, ...request }: ExportRequest,
  signal: AbortSignal | undefined,
): Promise<{ file: File; rows: number; pages?: number }> {
  const paper = request.paper ?? STANDARD_PAPER;
  const report = chooseColumns(await makeReport(core, request), paper.hidden);
  const rows = report.rows.length;
  const name = `${report.fileName}.${format}`;
  const { number } = recordRelease(core, name, rows, {
    // Reports count firms and members; they name nobody.
    level: 'statistics',
    purpose: report.title,
    receiver,
    copies: 1,
    watermark,
  });
  const { office } = request.signOff ?? (await readSignOff(core));
  const text = watermark ? watermarkText(office, number) : null;
  const fileOf = (content: string | Uint8Array<ArrayBuffer>, type: string) =>
    new File([content], name, { type });
  const html = () => writeHtml(report, paperOf(report, paper, text));
  switch (format) {
    case 'html':
      return { file: fileOf(html(), 'text/html'), rows };
    case 'xlsx': {
      const mark = watermark ? pageMark(office, number) : null;
      return { file: fileOf(await writeXlsx(report, { landscape: paper.landscape, mark }), XLSX_TYPE), rows };
    }
    case 'docx': {
      const options = { landscape: paper.landscape, mark: text };
      return { file: fileOf(await writeReportDocx(report, options), DOCX_TYPE), rows };
    }
    case 'pdf': {
      const pdf = new Uint8Array(await core.ports.printPdf(html(), signal));
      const pages = countPdfPages(pdf);
      return { file: fileOf(pdf, 'application/pdf'), rows, ...(pages !== null && { pages }) };
    }
  }
}

export const STANDARD_PAPER: ReportPaper = { landscape: true, font: 'fangsong', shrinks: false, hidden: [] };

/** Smaller text nobody reads. */
const SMALLEST = 0.6;

/** How a report lies on its paper, its text as small as `shrinks` asks for. */
export function paperOf(
  { columns }: Pick<ReportDocument, 'columns'>,
  { landscape, font, shrinks }: ReportPaper,
  watermark: string | null,
): PaperOptions {
  const wanted = columns.reduce((sum, { widthMm }) => sum + widthMm, 0);
  const scale = shrinks ? Math.max(SMALLEST, Math.min(1, textWidth({ landscape }) / wanted)) : 1;
  return { landscape, font, scale, watermark };
}
