import { AppError } from '#shared/contract/errors.ts';
import type { ReportKind, ReportRequest } from '#shared/contract/report.ts';
import { applyExceptions } from '#shared/domain/flags/exceptions.ts';
import { findFlags } from '#shared/domain/flags/find-flags.ts';
import { STATISTICS_KINDS } from '#shared/domain/report/official-table.ts';
import { flagFactsOf, type ReportRows } from '#shared/domain/report/report-rows.ts';
import { describeFlags, type NameOf } from '../../figures/describe-flags.ts';
import { buildBlankBuildingsReport } from '../../reports/builders/build-blank-buildings-report.ts';
import { buildBuildingReport } from '../../reports/builders/build-building-report.ts';
import { buildChangeNoteReport } from '../../reports/builders/build-change-note-report.ts';
import { buildCoverageReport } from '../../reports/builders/build-coverage-report.ts';
import { buildFlagsReport } from '../../reports/builders/build-flags-report.ts';
import { buildOrgsReport } from '../../reports/builders/build-orgs-report.ts';
import { buildPlaceCoverageReport } from '../../reports/builders/build-place-coverage-report.ts';
import { buildRankingReport } from '../../reports/builders/build-ranking-report.ts';
import { buildRosterReport } from '../../reports/builders/build-roster-report.ts';
import { buildStaffingReport } from '../../reports/builders/build-staffing-report.ts';
import { buildStatisticsReport } from '../../reports/builders/build-statistics-report.ts';
import { buildSweepReport } from '../../reports/builders/build-sweep-report.ts';
import { buildTermsReport } from '../../reports/builders/build-terms-report.ts';
import { buildWorkersReport } from '../../reports/builders/build-workers-report.ts';
import { type RowsInput, toReportInput } from '../../reports/builders/rows-input.ts';
import type { ReportDocument } from '../../reports/report-document.ts';

/** `earlier` is what the request compares with. */
type Builder = (input: RowsInput, request: ReportRequest, earlier: ReportRows | null) => ReportDocument;

const BUILDERS: Record<ReportKind, Builder> = {
  coverage: (input, { by = 'building' }) =>
    by === 'building' ? buildCoverageReport(toReportInput(input)) : buildPlaceCoverageReport(input, by),
  statistics: (input, { of = 'enterprise', unitKinds }) =>
    buildStatisticsReport(input, of, unitKinds ?? STATISTICS_KINDS[of]),
  'blank-buildings': (input) => buildBlankBuildingsReport(toReportInput(input)),
  ranking: buildRankingReport,
  flags: listFlags,
  building: (input, { buildingIds = [] }) => {
    const building = input.rows.buildings.find(({ id }) => id === buildingIds[0]);
    if (!building) throw new AppError('report-needs-building', {});
    return buildBuildingReport(input, building);
  },
  roster: (input, { buildingIds = [] }) => buildRosterReport(input, buildingIds),
  sweep: (input, { buildingIds = [] }) => buildSweepReport(input, buildingIds),
  orgs: buildOrgsReport,
  terms: buildTermsReport,
  workers: buildWorkersReport,
  staffing: buildStaffingReport,
  'change-note': (input, _, earlier) => {
    if (!earlier) throw new AppError('report-needs-period', {});
    return buildChangeNoteReport(input, earlier);
  },
};

/** The report that is asked for, of the rows that it is given. Throws `report-needs-building`, `report-needs-period`. */
export function buildReport(
  input: RowsInput,
  request: ReportRequest,
  earlier: ReportRows | null,
): ReportDocument {
  return BUILDERS[request.kind](input, request, earlier);
}

/** Flags as they follow from the rows: of a sealed period those of its day, by the rules of its day. */
function listFlags(input: RowsInput): ReportDocument {
  const { rows, lang } = input;
  const facts = flagFactsOf(rows);
  const judged = applyExceptions(findFlags(facts, rows.profile), rows.exceptions, rows.asOf);
  const flags = describeFlags(nameReader(rows), { profile: rows.profile, facts, judged }, lang);
  const active = flags.filter(({ exception }) => exception === null);
  return buildFlagsReport(input, active, flags.length - active.length);
}

function nameReader({ buildings, firms, orgs, stations, endings }: ReportRows): NameOf {
  const names = new Map(
    [...endings, ...buildings, ...firms, ...orgs, ...stations].map(({ id, name }) => [id, name]),
  );
  return (_, id) => names.get(id) ?? id;
}
