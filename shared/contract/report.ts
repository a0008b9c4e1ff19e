import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { COVERAGE_CLASSES } from '#shared/domain/coverage/classify-firm.ts';
import { FIRM_KINDS } from '#shared/domain/firm/firm-kind.ts';
import { PAPER_FONTS } from '#shared/domain/paper/paper-fonts.ts';
import { FIRM_FIGURES, FIRM_TRAITS } from '#shared/domain/report/firm-pick.ts';
import { STATISTICS_OF } from '#shared/domain/report/official-table.ts';
import { basisSchema, daySchema, idSchema, langSchema, procedure, progressOf } from './base.ts';
import { releaseLevelSchema } from './release.ts';

export const reportKindSchema = z.enum([
  'coverage',
  'statistics',
  'blank-buildings',
  'ranking',
  'flags',
  'building',
  'roster',
  'sweep',
  'orgs',
  'terms',
  'workers',
  'staffing',
  'change-note',
]);
export type ReportKind = z.infer<typeof reportKindSchema>;
export const reportFormatSchema = z.enum(['html', 'pdf', 'xlsx', 'docx']);
export type ReportFormat = z.infer<typeof reportFormatSchema>;

/** The words on the paper that the office fills in itself. */
export const signOffSchema = z.object({
  office: z.string().max(100),
  head: z.string().max(50),
  reviewer: z.string().max(50),
  preparer: z.string().max(50),
  phone: z.string().max(50),
});
export type SignOff = z.infer<typeof signOffSchema>;

/** How a report lies on its paper; left out it lies across A4, all columns in 仿宋. */
export const reportPaperSchema = z.object({
  landscape: z.boolean(),
  font: z.enum(PAPER_FONTS),
  /** The text becomes smaller where the columns are wider than the paper. */
  shrinks: z.boolean(),
  /** Keys of the columns that are left out; the first two are always there. */
  hidden: z.array(z.string().max(200)).max(100),
});
export type ReportPaper = z.infer<typeof reportPaperSchema>;

export const coverageBySchema = z.enum(['building', 'community', 'station', 'street']);
export type CoverageBy = z.infer<typeof coverageBySchema>;

export const reportRequestSchema = z.object({
  kind: reportKindSchema,
  asOf: daySchema.optional(),
  basis: basisSchema.optional(),
  /** What the lines of `coverage` are: buildings unless told otherwise. */
  by: coverageBySchema.optional(),
  /** Which of the two tables of `statistics`: enterprises unless told otherwise. */
  of: z.enum(STATISTICS_OF).optional(),
  /** The kinds of unit that have a column in `statistics`, in this order. */
  unitKinds: z.array(z.enum(FIRM_KINDS)).max(FIRM_KINDS.length).optional(),
  /** `building` asks for one; `roster` and `sweep` are of all buildings where none is named. */
  buildingIds: z.array(idSchema).max(2_000).optional(),
  /** A sealed period: the report says what it said then. Its day and sign-off are the period's own. */
  period: idSchema.optional(),
  /** What a `change-note` compares with: a sealed period or a day. */
  against: z.union([z.object({ period: idSchema }), z.object({ day: daySchema })]).optional(),
  lang: langSchema.optional(),
  signOff: signOffSchema.optional(),
  paper: reportPaperSchema.optional(),
});
export type ReportRequest = z.infer<typeof reportRequestSchema>;

/** The firms behind a number, as `data-behind` of its cell says. */
export const firmPickSchema = z.object({
  figure: z.enum(FIRM_FIGURES),
  buildingIds: z.array(idSchema).optional(),
  kinds: z.array(z.enum(FIRM_KINDS)).optional(),
  trait: z.enum(FIRM_TRAITS).optional(),
});

/** What is written down of a report that leaves the office. */
export const reportReleaseSchema = z.object({
  format: reportFormatSchema,
  /** Of a report that names nobody it is always `statistics`. */
  level: releaseLevelSchema.default('none'),
  purpose: z.string().trim().max(200).default(''),
  receiver: z.string().trim().max(200).default(''),
  watermark: z.boolean().default(false),
});

const pickShape = reportRequestSchema.pick({ asOf: true, basis: true, period: true }).shape;

export const reportContract = {
  /**
   * The paper as one self-contained HTML document; `rows` counts the data rows without 合计. A number with
   * `data-behind` opens the firms that it counts. Refuses `no-building` where a report is of one and names none.
   */
  render: procedure.input(reportRequestSchema).output(
    z.object({
      html: z.string(),
      rows: z.number(),
      title: z.string(),
      /** Those that can be left out, left out or not. */
      columns: z.array(z.object({ key: z.string(), label: z.string() })),
      /** True where it names people: then a level is asked for before it leaves the office. */
      namesPeople: z.boolean(),
    }),
  ),
  /** The firms that a number counts, on the day or in the period of its report; the first 2,000 of them. */
  behind: procedure.input(z.object({ ...pickShape, pick: firmPickSchema })).output(
    z.object({
      total: z.number(),
      firms: z.array(
        z.object({
          id: idSchema,
          name: z.string(),
          building: z.string().nullable(),
          room: z.string().nullable(),
          coverage: z.enum(COVERAGE_CLASSES),
          staff: z.number().nullable(),
          members: z.number().nullable(),
        }),
      ),
    }),
  ),
  /**
   * 勾稽: the equalities and limits that the figures and entries of a day or period break, each in a sentence; the
   * first 500 of `total`.
   */
  check: procedure.input(z.object({ ...pickShape, lang: langSchema.optional() })).output(
    z.object({
      checked: z.number(),
      total: z.number(),
      failures: z.array(
        z.object({
          rule: z.string(),
          subject: z.object({ kind: z.enum(['firm', 'building', 'whole']), id: idSchema.nullable() }),
          sentence: z.string(),
        }),
      ),
    }),
  ),
  /**
   * The same report as a file to fetch with `exchange.file`, written down as released; `pages` for PDF only. With
   * `watermark` every page says 内部资料 注意保管, whose it is and its number. Refuses `release-not-recorded`.
   */
  export: procedure
    .input(reportRequestSchema.extend(reportReleaseSchema.shape))
    .output(
      eventIterator(
        progressOf(
          z.object({ fileId: idSchema, name: z.string(), rows: z.number(), pages: z.number().optional() }),
        ),
      ),
    ),
  /** The sign-off words remembered from last time. */
  signOff: procedure.output(signOffSchema),
  saveSignOff: procedure.input(signOffSchema).output(z.object({ entry: z.string().nullable() })),
};
