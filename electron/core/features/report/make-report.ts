import type { ReportRequest } from '#shared/contract/report.ts';
import { type Core, today } from '../../core.ts';
import { loadReportRows } from '../../figures/load-report-rows.ts';
import type { ReportDocument } from '../../reports/report-document.ts';
import { readSignOff } from '../../reports/sign-off.ts';
import { buildReport } from './build-report.ts';

/** The report of a day (today) over a basis (all firms), in Chinese unless asked otherwise. */
export async function makeReport(core: Core, request: ReportRequest): Promise<ReportDocument> {
  const { asOf = today(core), basis = 'all', lang = 'zh' } = request;
  return buildReport(
    {
      rows: loadReportRows(core.file, asOf),
      basis,
      signOff: request.signOff ?? (await readSignOff(core)),
      lang,
      filledInOn: today(core),
    },
    request,
  );
}
