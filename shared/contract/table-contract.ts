import { z } from 'zod';
import { columnTableSchema, daySchema, procedure, tableEditResultSchema, tableEditSchema } from './base.ts';

/** What every entity with a table of its own offers: its rows of a day, and writing what one gesture did. */
export function tableContract<T extends z.ZodType>(values: T) {
  return {
    table: procedure.input(z.object({ asOf: daySchema.optional() })).output(columnTableSchema),
    edit: procedure.input(tableEditSchema(values)).output(tableEditResultSchema),
  };
}
