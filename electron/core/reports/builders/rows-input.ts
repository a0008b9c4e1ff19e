import type { Lang } from '#shared/contract/base.ts';
import type { SignOff } from '#shared/contract/report.ts';
import type { Basis } from '#shared/domain/coverage/coverage-input.ts';
import type { Day } from '#shared/domain/day/day.ts';
import type { ReportRows } from '#shared/domain/report/report-rows.ts';
import { translator } from '#shared/i18n/i18n.ts';
import type { ReportDocument } from '../report-document.ts';
import { otherDayNotes } from './coverage-notes.ts';
import { type ReportInput, signOffLine, writeDay } from './report-input.ts';

/** What a report is made of that needs more than figures: everything of a day, and the words around it. */
export interface RowsInput {
  rows: ReportRows;
  basis: Basis;
  signOff: SignOff;
  lang: Lang;
  /** 填报时间 */
  filledInOn: Day;
}

/** The same as reports of figures take it. */
export function toReportInput({ rows, basis, signOff, lang, filledInOn }: RowsInput): ReportInput {
  const there = new Set(rows.buildings.map(({ id }) => id));
  return {
    summary: rows.figures[basis],
    workers: rows.workers.filter(({ buildingIds }) => buildingIds.some((id) => there.has(id))).length,
    profile: rows.profile,
    signOff,
    lang,
    filledInOn,
  };
}

interface Frame {
  /** The name of its file and sheet. */
  name: string;
  title: string;
  centre?: string;
  unit: string;
  /** At the foot of each page, to the right. */
  count: string;
  notes: string[];
}

/** The words that stand around every table: title, day, notes, who signs, page numbers. */
export function frameReport(
  input: RowsInput,
  { name, title, centre = '', unit, count, notes }: Frame,
): Omit<ReportDocument, 'columns' | 'rows' | 'total' | 'emptyText'> {
  const { rows, lang } = input;
  const t = translator(lang);
  const date = writeDay(rows.asOf, lang);
  return {
    lang,
    title,
    fileName: `${name}-${rows.asOf}`,
    sheetName: name.replace(/[*?:\\/[\]]/g, ' ').slice(0, 31),
    headLine: { left: t('report.paper.asOf', { date }), centre, right: unit },
    notesTitle: t('report.paper.notes'),
    notes: [...notes, ...otherDayNotes(toOtherDay(input))],
    signOff: signOffLine(input),
    footer: {
      left: t('report.paper.footerLeft', { date }),
      pages: t('report.paper.footerPages', { page: '{page}', pages: '{pages}' }),
      right: count,
    },
  };
}

function toOtherDay({ rows, filledInOn, lang }: RowsInput) {
  return { summary: { asOf: rows.asOf }, filledInOn, lang };
}

/** The street in front of a title where there is only one. */
export function titleStreet({ rows }: RowsInput): string {
  const streets = [...new Set(rows.buildings.flatMap(({ street }) => street ?? []))];
  return streets.length === 1 ? (streets[0] ?? '') : '';
}

/** As people read names with numbers in them: 9 before 10, what is not known last. */
export function compareTexts(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return ORDER.compare(a, b);
}

const ORDER = new Intl.Collator('zh-CN', { numeric: true });
