import type { Flag } from '#shared/contract/coverage.ts';
import { translator } from '#shared/i18n/i18n.ts';
import type { ReportDocument } from '../report-document.ts';
import { blankField, type Field, numberField, tabulate, textField } from './fields.ts';
import { frameReport, type RowsInput, titleStreet } from './rows-input.ts';

/** 标记清单: every broken rule, the gravest first, and room to write who settles it by when. */
export function buildFlagsReport(input: RowsInput, flags: readonly Flag[], excepted: number): ReportDocument {
  const t = translator(input.lang);
  const level = (flag: Flag) => t(`flags.level.${flag.level}`);
  const fields: Field<Flag>[] = [
    numberField(t('report.columns.number')),
    textField(t('papers.columns.flag'), 86, ({ sentence }) => sentence),
    textField(t('papers.columns.level'), 12, (flag) =>
      flag.level === 'high' ? { strong: level(flag) } : level(flag),
    ),
    textField(t('papers.columns.rule'), 28, ({ rule }) => t(`flags.rule.${rule}`)),
    textField(t('report.columns.building'), 30, ({ building }) => building),
    textField(t('papers.columns.source'), 46, ({ source }) => source),
    blankField(t('report.columns.responsible'), 18),
    blankField(t('report.columns.measure'), 26),
    blankField(t('report.columns.deadline'), 18),
  ];
  const name = t('report.kinds.flags');
  const counts = (['high', 'middle', 'low'] as const).map((one) =>
    t('papers.flags.level', {
      level: t(`flags.level.${one}`),
      count: flags.filter((flag) => flag.level === one).length,
    }),
  );
  return {
    ...frameReport(input, {
      name,
      title: t('papers.title', { street: titleStreet(input), name }),
      centre: counts.join(t('app.listSeparator')),
      unit: t('papers.flags.unit'),
      count: t('papers.count.flags', { count: flags.length }),
      notes: [
        t('papers.flags.note'),
        ...(excepted > 0 ? [t('papers.flags.excepted', { count: excepted })] : []),
        t('report.notes.handwritten'),
      ],
    }),
    ...tabulate(fields, flags, null),
    emptyText: t('papers.flags.none'),
  };
}
