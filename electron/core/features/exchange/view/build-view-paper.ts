import type { TableView } from '#shared/contract/exchange.ts';
import type { SignOff } from '#shared/contract/report.ts';
import type { Day } from '#shared/domain/day/day.ts';
import { translator } from '#shared/i18n/i18n.ts';
import { signOffLine, writeDay } from '../../../reports/builders/report-input.ts';
import type { ReportDocument } from '../../../reports/report-document.ts';
import { textWidth } from '../../../reports/write/paper-css.ts';
import type { ViewLines } from './read-view.ts';

const MM_PER_PIXEL = 25.4 / 96;
const NUMBER_WIDTH_MM = 10;
/** Below this share of 10.5 pt nobody reads a table. */
const SMALLEST = 0.55;

/** How small the text must be for the columns to keep their widths side by side on the paper. */
export function fitScale({ columns }: Pick<ViewLines, 'columns'>, landscape: boolean): number {
  const wanted = columns.reduce((sum, { pixels }) => sum + pixels * MM_PER_PIXEL, NUMBER_WIDTH_MM);
  return Math.max(SMALLEST, Math.min(1, textWidth({ landscape }) / wanted));
}

/** A view as a document: numbered lines, what they are filtered by, and who signs. */
export function buildViewPaper(
  view: TableView,
  { columns, rows }: ViewLines,
  { signOff, filledInOn }: { signOff: SignOff; filledInOn: Day },
): ReportDocument {
  const { lang, title, asOf, filter } = view;
  const t = translator(lang);
  const date = writeDay(asOf, lang);
  const count = rows.length;
  return {
    lang,
    title,
    fileName: `${title}-${asOf}`,
    sheetName: title,
    headLine: {
      left: t('report.paper.asOf', { date }),
      centre: '',
      right: t('exchange.view.lines', { count }),
    },
    columns: [
      {
        kind: 'count',
        align: 'center',
        header: t('report.columns.number'),
        group: null,
        widthMm: NUMBER_WIDTH_MM,
      },
      ...columns.map(({ header, pixels, kind }) => ({
        ...(kind === 'count' || kind === 'amount'
          ? ({ kind: 'count', align: 'right' } as const)
          : ({ kind: 'text' } as const)),
        header,
        group: null,
        widthMm: pixels * MM_PER_PIXEL,
      })),
    ],
    rows: rows.map((cells, i) => [i + 1, ...cells]),
    total: null,
    emptyText: t('exchange.view.empty'),
    notesTitle: t('report.paper.notes'),
    notes: [filter === '' ? t('exchange.view.all') : t('exchange.view.filtered', { filter })],
    signOff: signOffLine({ signOff, lang, filledInOn }),
    footer: {
      left: t('report.paper.footerLeft', { date }),
      pages: t('report.paper.footerPages', { page: '{page}', pages: '{pages}' }),
      right: t('exchange.view.lines', { count }),
    },
  };
}
