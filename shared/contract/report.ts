import { z } from 'zod';
import { basisSchema, daySchema, langSchema, procedure } from './base.ts';

export const reportKindSchema = z.enum(['coverage', 'blank-buildings']);
export type ReportKind = z.infer<typeof reportKindSchema>;
export const reportFormatSchema = z.enum(['html', 'pdf', 'xlsx']);
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

export const reportRequestSchema = z.object({
  kind: reportKindSchema,
  asOf: daySchema.optional(),
  basis: basisSchema.optional(),
  lang: langSchema.optional(),
  signOff: signOffSchema.optional(),
});
export type ReportRequest = z.infer<typeof reportRequestSchema>;

export const reportContract = {
  /** The paper as one self-contained HTML document; `rows` counts the data rows without 合计. */
  render: procedure
    .input(reportRequestSchema)
    .output(z.object({ html: z.string(), rows: z.number(), title: z.string() })),
  /** The same report as a file; `pages` for PDF only. */
  export: procedure
    .input(reportRequestSchema.extend({ format: reportFormatSchema }))
    .output(z.object({ file: z.file(), rows: z.number(), pages: z.number().optional() })),
  /** The sign-off words remembered from last time. */
  signOff: procedure.output(signOffSchema),
  saveSignOff: procedure.input(signOffSchema).output(z.object({ entry: z.string().nullable() })),
};
