import type { Lang } from '#shared/contract/base.ts';
import type { ReportRequest } from '#shared/contract/report.ts';
import { crossCheck } from '#shared/domain/report/cross-check.ts';
import { countFirms } from '#shared/domain/report/firm-pick.ts';
import { translator } from '#shared/i18n/i18n.ts';
import type { Core } from '../../core.ts';
import { findRows } from './make-report.ts';

/** More than anybody settles before printing. */
const MOST = 500;

/** 勾稽 of a day or a sealed period: every comparison that does not hold, in a sentence. */
export async function checkFigures(
  core: Core,
  {
    basis = 'all',
    lang = 'zh',
    ...of
  }: Pick<ReportRequest, 'asOf' | 'period' | 'basis'> & { lang?: Lang | undefined },
) {
  const { rows } = await findRows(core, of);
  const { checked, failures } = crossCheck(countFirms(rows, basis, rows.profile), rows.figures[basis]);
  const t = translator(lang);
  return {
    checked,
    total: failures.length,
    failures: failures.slice(0, MOST).map(({ rule, kind, id, name, left, right }) => ({
      rule,
      subject: { kind, id },
      sentence: t(`papers.checks.${rule}`, { name: name ?? t('papers.checks.whole'), left, right }),
    })),
  };
}
