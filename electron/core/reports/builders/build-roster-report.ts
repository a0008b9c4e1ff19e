import { countFirms } from '#shared/domain/report/firm-pick.ts';
import { translator } from '#shared/i18n/i18n.ts';
import type { ReportDocument } from '../report-document.ts';
import { basisNote } from './coverage-notes.ts';
import { tabulate } from './fields.ts';
import { listRosterLines, rosterFields } from './roster-lines.ts';
import { frameReport, type RowsInput, titleStreet } from './rows-input.ts';

/** 入驻单位花名册: every room of every firm, of the named buildings only where they are named. */
export function buildRosterReport(input: RowsInput, buildingIds: readonly string[]): ReportDocument {
  const { rows, basis, lang } = input;
  const t = translator(lang);
  const wanted = buildingIds.length > 0 ? new Set(buildingIds) : undefined;
  const lines = listRosterLines(rows, countFirms(rows, basis, rows.profile), wanted);
  const firms = new Set(lines.map(({ counted }) => counted.firm.id)).size;
  const only = buildingIds.length === 1 ? rows.buildings.find(({ id }) => id === buildingIds[0]) : undefined;
  const name = t('report.kinds.roster');
  return {
    ...frameReport(input, {
      name: `${only?.name ?? ''}${name}`,
      title: t('papers.title', { street: only?.name ?? titleStreet(input), name }),
      centre: t('report.paper.basis', { basis: t(`report.basisShort.${basis}`) }),
      unit: t('papers.unit.people'),
      count: t('papers.count.firms', { count: firms }),
      notes: [
        t('report.notes.basis', { basis: basisNote(basis, rows.profile, t) }),
        t('papers.roster.rooms', { firms, lines: lines.length }),
        t('papers.roster.members'),
      ],
    }),
    ...tabulate(rosterFields(t, only === undefined), lines, null),
    emptyText: t('papers.roster.none'),
  };
}
