import type { ReportRequest } from '#shared/contract/report.ts';
import type { ReportRows } from '#shared/domain/report/report-rows.ts';
import { type Core, today } from '../../core.ts';
import { loadReportRows } from '../../figures/load-report-rows.ts';
import { loadSealedPeriod, type SealedPeriod } from '../../figures/sealed-period.ts';
import type { ReportDocument } from '../../reports/report-document.ts';
import { readSignOff } from '../../reports/sign-off.ts';
import { buildReport } from './build-report.ts';

/** The report of a day (today) or a sealed period over a basis (all firms), in Chinese unless asked otherwise. */
export async function makeReport(core: Core, request: ReportRequest): Promise<ReportDocument> {
  const { basis = 'all', lang = 'zh', against } = request;
  const { rows, signOff, filledInOn } = await findRows(core, request);
  const earlier = against ? await findEarlier(core, against) : null;
  const input = { rows, basis, signOff: request.signOff ?? signOff, lang, filledInOn };
  return buildReport(input, request, earlier);
}

/** What a report is made of: of a sealed period as it was kept, else as the registry holds it. */
export async function findRows(
  core: Core,
  { period, asOf = today(core) }: Pick<ReportRequest, 'period' | 'asOf'>,
): Promise<SealedPeriod> {
  if (period !== undefined) return loadSealedPeriod(core.file, period);
  return {
    rows: loadReportRows(core.file, asOf),
    signOff: await readSignOff(core),
    filledInOn: today(core),
  };
}

async function findEarlier(core: Core, against: NonNullable<ReportRequest['against']>): Promise<ReportRows> {
  return 'day' in against
    ? loadReportRows(core.file, against.day)
    : (await loadSealedPeriod(core.file, against.period)).rows;
}
