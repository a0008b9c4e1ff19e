import { z } from 'zod';
import { readSource } from '#shared/domain/official-form/form-sources.ts';
import {
  basisSchema,
  cellSchema,
  daySchema,
  idSchema,
  langSchema,
  procedure,
  requiredTextSchema,
} from './base.ts';

/** What a cell of a form gets: `figure:firms`, or `building:name` for a list that begins there. */
export const formCellSchema = z.object({
  sheet: z.string().min(1).max(31),
  /** Like `B5`. */
  cell: z.string().regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/),
  source: z.string().refine((source) => readSource(source) !== null),
});
export type FormCell = z.infer<typeof formCellSchema>;

export const officialFormSchema = z.object({
  id: idSchema,
  version: z.number().int(),
  name: z.string(),
  /** It came as .xls and is kept as a plain .xlsx: fonts and borders are lost. */
  converted: z.boolean(),
  cells: z.array(formCellSchema),
});
export type OfficialForm = z.infer<typeof officialFormSchema>;

export const formSheetSchema = z.object({
  name: z.string(),
  /** The first lines and columns; texts as they stand. */
  rows: z.array(z.array(z.string())),
  /** 0-based, both ends included. */
  merges: z.array(z.object({ top: z.number(), left: z.number(), bottom: z.number(), right: z.number() })),
});
export type FormSheet = z.infer<typeof formSheetSchema>;

const dayOptions = { asOf: daySchema.optional(), basis: basisSchema.optional() };

/** 上级表格: blank forms of superior offices, kept with what each cell gets. */
export const officialFormContract = {
  list: procedure.output(z.object({ forms: z.array(officialFormSchema) })),
  /** Keeps a form and what its labels seem to ask for. Refuses with `form-refused` what is no workbook. */
  add: procedure
    .input(z.object({ file: z.file(), lang: langSchema.default('zh') }))
    .output(z.object({ id: idSchema, suggested: z.number(), entry: idSchema.nullable() })),
  /** The form's sheets, what its labels seem to ask for, and every value of the day by source; of a list its lines. */
  open: procedure.input(z.object({ id: idSchema, ...dayOptions })).output(
    z.object({
      sheets: z.array(formSheetSchema),
      suggestions: z.array(formCellSchema),
      figures: z.record(z.string(), cellSchema),
      lists: z.record(z.string(), z.array(z.record(z.string(), cellSchema))),
    }),
  ),
  /** Refuses with `edited-meanwhile`. */
  save: procedure
    .input(
      z.object({
        id: idSchema,
        version: z.number().int(),
        name: requiredTextSchema,
        cells: z.array(formCellSchema).max(5_000),
      }),
    )
    .output(z.object({ entry: idSchema.nullable() })),
  end: procedure
    .input(z.object({ id: idSchema, version: z.number().int() }))
    .output(z.object({ entry: idSchema.nullable() })),
  /**
   * The form with the values of the day in its cells and nothing else changed; written down as released. Refuses
   * with `form-cell` (a formula or a locked cell stands there) or `form-room` (too few lines for a list); then
   * nothing is made.
   */
  fill: procedure
    .input(z.object({ id: idSchema, ...dayOptions, receiver: requiredTextSchema }))
    .output(z.object({ file: z.file(), cells: z.number() })),
};
