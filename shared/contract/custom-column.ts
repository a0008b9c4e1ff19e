import { z } from 'zod';
import { CUSTOM_KINDS, CUSTOM_TABLES } from '#shared/domain/custom-column/custom-column.ts';
import { idSchema, procedure } from './base.ts';

const tableSchema = z.enum(CUSTOM_TABLES);

const columnShape = {
  name: z.string().max(200),
  kind: z.enum(CUSTOM_KINDS),
  /** For `choice`, in the order they are offered. */
  choices: z.array(z.string().max(200)).max(1_000).default([]),
};

const entrySchema = z.object({ entry: idSchema.nullable() });

const listedColumnSchema = z.object({
  id: idSchema,
  version: z.number().int(),
  table: tableSchema,
  name: z.string(),
  kind: z.enum(CUSTOM_KINDS),
  choices: z.array(z.string()),
  filled: z.number().int(),
});
export type ListedColumn = z.infer<typeof listedColumnSchema>;

/** 自建列: columns that an office adds to the tables of the registry. Every change is a command. */
export const customColumnContract = {
  /** All columns of all tables, in the order they were added; `filled`: how many rows hold something there. */
  list: procedure.output(z.array(listedColumnSchema)),
  /** Refuses with `column-fault` and `name-taken`. */
  add: procedure
    .input(z.object({ table: tableSchema, columns: z.array(z.object(columnShape)).min(1).max(100) }))
    .output(entrySchema),
  /** What rows hold under the old name moves to the new one; values that no longer fit stay and are marked. */
  change: procedure
    .input(z.object({ id: idSchema, version: z.number().int(), ...columnShape }))
    .output(entrySchema),
  /** Takes a column out of sight; what rows hold there is kept and comes back with a column of that name. */
  remove: procedure.input(z.object({ id: idSchema, version: z.number().int() })).output(entrySchema),
};
