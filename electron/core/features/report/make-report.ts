import type { ReportFormat, ReportKind, ReportRequest } from '#shared/contract/report.ts';
import { type Core, today } from '../../core.ts';
import { countBuildingWorkers } from '../../figures/count-building-workers.ts';
import { loadCoverage } from '../../figures/load-coverage.ts';
import { loadProfile } from '../../figures/load-profile.ts';
import { buildBlankBuildingsReport } from '../../reports/build-blank-buildings-report.ts';
import { buildCoverageReport } from '../../reports/build-coverage-report.ts';
import { countPdfPages } from '../../reports/count-pdf-pages.ts';
import type { ReportDocument } from '../../reports/report-document.ts';
import type { ReportInput } from '../../reports/report-input.ts';
import { readSignOff } from '../../reports/sign-off.ts';
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

/** A report as a file named after it; `pages` where the format has pages. Refuses as `Ports.printPdf` does. */
export async function exportReport(
  core: Core,
  request: ReportRequest & { format: ReportFormat },
  signal: AbortSignal | undefined,
): Promise<{ file: File; rows: number; pages?: number }> {
  const report = await makeReport(core, request);
  const rows = report.rows.length;
  const fileOf = (content: string | Uint8Array<ArrayBuffer>, type: string) =>
    new File([content], `${report.fileName}.${request.format}`, { type });
  switch (request.format) {
    case 'html':
      return { file: fileOf(writeHtml(report), 'text/html'), rows };
    case 'xlsx':
      return { file: fileOf(await writeXlsx(report), XLSX_TYPE), rows };
    case 'pdf': {
      const pdf = new Uint8Array(await core.ports.printPdf(writeHtml(report), signal));
      const pages = countPdfPages(pdf);
      return { file: fileOf(pdf, 'application/pdf'), rows, ...(pages !== null && { pages }) };
    }
  }
}

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
