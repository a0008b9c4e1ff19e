import { buildCoverageReport } from '#core/reports/builders/build-coverage-report.ts';
import { aBuilding, aSummary } from './a-summary.ts';
import { anInput } from './an-input.ts';

/** Names as registries hold them at their worst. */
export const NASTY_NAMES = ['=1+1', '<script>alert(1)</script>', '"A&B" \u0007\'大厦\'', '007'];

/** A report of a few buildings: one blank, one without anything due, nasty names; a firm in two of them. */
export function nastyReport() {
  const buildings = [
    ...NASTY_NAMES.map((name, i) => aBuilding({ name, staff: 100 + i })),
    aBuilding({ name: '空白大厦', org: null, blank: true, status: 'blank', station: null }),
    aBuilding({ name: '无应建大厦', firms: { independent: 0, dueNotSetUp: 0 } }),
  ];
  const summed = aSummary(buildings);
  const firms = { ...summed.firms, total: summed.firms.total - 1, noMembers: summed.firms.noMembers - 1 };
  const organization = { covered: summed.rates.organization.covered, total: firms.total };
  const summary = aSummary(buildings, { firms, rates: { ...summed.rates, organization } });
  return { summary, report: buildCoverageReport(anInput({ summary, workers: 2 })) };
}
