import { z } from 'zod';
import { PAPER_FONTS } from '#shared/domain/paper/paper-fonts.ts';
import { basisSchema, daySchema, langSchema, procedure } from './base.ts';

export const reportKindSchema = z.enum(['coverage', 'blank-buildings']);
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

export const reportRequestSchema = z.object({
  kind: reportKindSchema,
  asOf: daySchema.optional(),
  basis: basisSchema.optional(),
  lang: langSchema.optional(),
  signOff: signOffSchema.optional(),
  paper: reportPaperSchema.optional(),
});
export type ReportRequest = z.infer<typeof reportRequestSchema>;

export const reportContract = {
  /** The paper as one self-contained HTML document; `rows` counts the data rows without 合计. */
  render: procedure.input(reportRequestSchema).output(
    z.object({
      html: z.string(),
      rows: z.number(),
      title: z.string(),
      /** Those that can be left out, left out or not. */
      columns: z.array(z.object({ key: z.string(), label: z.string() })),
    }),
  ),
  /**
   * The same report as a file, written down as released; `pages` for PDF only. With `watermark` every page says
   * 内部资料 注意保管, whose it is and its number. Refuses with `release-not-recorded`.
   */
  export: procedure
    .input(
      reportRequestSchema.extend({
        format: reportFormatSchema,
        receiver: z.string().trim().max(200).default(''),
        watermark: z.boolean().default(false),
      }),
    )
    .output(z.object({ file: z.file(), rows: z.number(), pages: z.number().optional() })),
  /** The sign-off words remembered from last time. */
  signOff: procedure.output(signOffSchema),
  saveSignOff: procedure.input(signOffSchema).output(z.object({ entry: z.string().nullable() })),
};
