import { oc } from '@orpc/contract';
import { z } from 'zod';
import { customName } from '#shared/domain/custom-column/custom-column.ts';
import { isDay } from '#shared/domain/day/day.ts';

/** Every procedure may refuse; the data is an `AppError` in transit. */
export const procedure = oc.errors({
  REFUSED: {
    status: 422,
    data: z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) }),
  },
});

export const idSchema = z.string().min(1).max(64);
export const daySchema = z.string().refine(isDay);
export const langSchema = z.enum(['zh', 'en']);
export type Lang = z.infer<typeof langSchema>;

/** Which firms a rate is computed over: all, those really operating (实体运营), or 三有 firms. */
export const basisSchema = z.enum(['all', 'operating', 'three-have']);

/** A cell as it travels; booleans are 0 or 1 as they are stored. */
export const cellSchema = z.union([z.string(), z.number(), z.null()]);
export type Cell = z.infer<typeof cellSchema>;

/**
 * A big table by column: 100,000 rows as objects cost over a second in transit. `columns` is the JSON of
 * `Record<column, Cell[]>`, all of length `rows`: one text passes every transport untouched.
 */
export const columnTableSchema = z.object({ rows: z.number().int(), columns: z.string() });
export type ColumnTable = z.infer<typeof columnTableSchema>;

/** The cells of custom columns (自建列) by heading. */
export const customCellsSchema = z.record(z.string(), cellSchema);

/** Cells of custom columns travel as `custom:HEADING` beside the others, and are gathered in `custom`. */
function gatherCustom(values: unknown): unknown {
  if (typeof values !== 'object' || values === null) return values;
  const cells = Object.entries(values).map(([field, value]) => [customName(field), field, value] as const);
  if (cells.every(([name]) => name === null)) return values;
  return {
    ...Object.fromEntries(cells.flatMap(([name, field, value]) => (name === null ? [[field, value]] : []))),
    custom: Object.fromEntries(cells.flatMap(([name, , value]) => (name === null ? [] : [[name, value]]))),
  };
}

/** What one gesture in a table does: one command, one undo. */
export function tableEditSchema<T extends z.ZodType>(schema: T) {
  // What a caller gives and what comes out is as the schema says; only the headings are gathered before.
  const values = z.preprocess(gatherCustom, schema) as unknown as T;
  return z.object({
    create: z.array(values).max(1_000_000).default([]),
    update: z
      .array(z.object({ id: idSchema, version: z.number().int(), set: values }))
      .max(1_000_000)
      .default([]),
    end: z
      .array(
        z.object({ id: idSchema, version: z.number().int(), day: daySchema, reason: z.string().max(200) }),
      )
      .max(1_000_000)
      .default([]),
  });
}

/** The ids made, in the order of `create`, and the journal entry (null when nothing changed). */
export const tableEditResultSchema = z.object({ created: z.array(idSchema), entry: idSchema.nullable() });

/** How far long work is; `total` null when it cannot be known. `stage` is a key of the `progress` texts. */
export const progressSchema = z.object({
  type: z.literal('progress'),
  stage: z.string(),
  done: z.number(),
  total: z.number().nullable(),
});
export type Progress = z.infer<typeof progressSchema>;

/** A stream of progress that ends with one result. */
export function progressOf<T extends z.ZodType>(result: T) {
  return z.discriminatedUnion('type', [progressSchema, z.object({ type: z.literal('done'), result })]);
}

/** An optional text cell: blank becomes null. */
export const textSchema = z
  .string()
  .max(10_000)
  .transform((text) => text.trim() || null)
  .nullable();
export const countSchema = z.number().int().min(0).max(10_000_000).nullable();
export const flagSchema = z.union([z.literal(0), z.literal(1)]).nullable();
export const requiredTextSchema = z.string().trim().min(1).max(200);
