import { z } from 'zod';
import { idSchema, procedure } from './base.ts';

/** `summary` sentences are made from `command` and `params` with the `journal` texts. */
export const entrySchema = z.object({
  id: idSchema,
  seq: z.number(),
  at: z.string(),
  command: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  undone: z.boolean(),
  /** Undone for good: a later command made redo impossible. */
  discarded: z.boolean(),
});
export type Entry = z.infer<typeof entrySchema>;

export const historyContract = {
  list: procedure
    .input(z.object({ limit: z.number().int().min(1).max(10_000) }))
    .output(z.object({ entries: z.array(entrySchema) })),
  /** What undo and redo would do next. */
  next: procedure.output(z.object({ undo: entrySchema.nullable(), redo: entrySchema.nullable() })),
  undo: procedure.output(z.object({ entry: entrySchema })),
  redo: procedure.output(z.object({ entry: entrySchema })),
};
