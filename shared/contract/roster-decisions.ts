import { z } from 'zod';
import { MERGE_STRATEGIES } from '#shared/domain/roster/compare/merge-strategy.ts';
import type { ColumnTarget } from '#shared/domain/roster/recognised-sheet.ts';
import { isRosterField } from '#shared/domain/roster/roster-fields.ts';
import { TEXT_ENCODINGS } from '#shared/domain/roster/text-encoding.ts';
import { listMeanings, WORDING_FIELDS } from '#shared/domain/roster/values/wordings.ts';
import { idSchema } from './base.ts';

const nameSchema = z.string().max(500);
const lineSchema = z.number().int().min(1).max(2_000_000);
const linesSchema = z.array(lineSchema).max(10_000);
const headerRowsSchema = z.tuple([lineSchema, lineSchema]);

/** A field of a roster, `custom:NAME` for a column kept as it is, or null for nowhere. */
const columnTargetSchema = z
  .custom<ColumnTarget>(
    (target) =>
      target === null ||
      (typeof target === 'string' &&
        (isRosterField(target) || (/^custom:\s*\S/.test(target) && target.length < 200))),
  )
  .describe('column target');

/** What a person decided about one form: columns by heading (`#2` behind a repeated one). */
export const formDecisionSchema = z.strictObject({
  columns: z.record(nameSchema, columnTargetSchema).default({}),
  merge: z.record(nameSchema, z.enum(MERGE_STRATEGIES)).default({}),
  headerRows: headerRowsSchema.optional(),
  hiddenRows: z.boolean().optional(),
});

export type FormDecision = z.infer<typeof formDecisionSchema>;

const sheetDecisionSchema = z.strictObject({
  take: z.boolean().optional(),
  headerRows: headerRowsSchema.optional(),
  hiddenRows: z.boolean().optional(),
  skipLines: linesSchema.optional(),
  takeLines: linesSchema.optional(),
  cells: z
    .record(
      z.string().regex(/^[1-9]\d{0,6}$/),
      z.record(z.string().regex(/^[A-Z]{1,3}$/), z.string().max(10_000)),
    )
    .optional(),
});

const fileDecisionSchema = z.strictObject({
  encoding: z.enum(TEXT_ENCODINGS).optional(),
  sheets: z.record(nameSchema, sheetDecisionSchema).default({}),
});

/** Wording → what it means: a choice of the field, true or false, or null for none. */
const valuesSchema = z
  .partialRecord(z.enum(WORDING_FIELDS), z.record(nameSchema, z.union([z.string(), z.boolean(), z.null()])))
  .refine((values) =>
    Object.entries(values).every(([field, wordings]) =>
      Object.values(wordings).every((value) => value === null || listMeanings(field).includes(value)),
    ),
  );

const firmAnswerSchema = z.strictObject({
  name: nameSchema,
  building: nameSchema,
  firmId: idSchema,
  same: z.boolean().nullable(),
});

/** Everything a person decides about an import but for single lines; documented in docs/import-decisions.md. */
export const importDecisionsSchema = z.strictObject({
  /** By `key` of the file's summary, sheets by name. */
  files: z.record(nameSchema, fileDecisionSchema).default({}),
  /** By `fingerprint` of the sheet's summary. */
  forms: z.record(nameSchema, formDecisionSchema).default({}),
  values: valuesSchema.default({}),
  firms: z.array(firmAnswerSchema).max(100_000).default([]),
});

export type ImportDecisions = z.infer<typeof importDecisionsSchema>;

/** A decision that the registry remembers. */
export const rememberedSchema = z.object({
  id: idSchema,
  decidedAt: z.string(),
  about: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('form'),
      fingerprint: z.string(),
      /** The file and sheet it was decided for. */
      file: z.string(),
      sheet: z.string(),
      form: formDecisionSchema,
    }),
    z.object({
      kind: z.literal('value'),
      field: z.string(),
      wording: z.string(),
      meaning: z.union([z.string(), z.boolean(), z.null()]),
    }),
    z.object({
      kind: z.literal('firm'),
      name: z.string(),
      building: z.string(),
      /** The registry's firm as it is called today. */
      firm: z.string(),
      same: z.boolean(),
    }),
  ]),
});
export type Remembered = z.infer<typeof rememberedSchema>;
