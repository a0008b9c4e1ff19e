import { z } from 'zod';
import { CUSTOM_TABLES } from '#shared/domain/custom-column/custom-column.ts';
import { idSchema, procedure } from './base.ts';

/** The tables whose records are ended instead of deleted. */
const tableSchema = z.enum(CUSTOM_TABLES);

const endedRowSchema = z.object({
  id: idSchema,
  version: z.number().int(),
  name: z.string(),
  endedOn: z.string(),
  endReason: z.string().nullable(),
  /** When and by whom it was ended; null where the history does not tell. */
  at: z.string().nullable(),
  actor: z.string().nullable(),
});
export type EndedRow = z.infer<typeof endedRowSchema>;

/** 已停用: records that were ended, to be looked at and taken back into the registry. */
export const recycleContract = {
  /** The newest ended records whose name contains `search`, at most `limit`; `total`: how many there are. */
  list: procedure
    .input(
      z.object({
        table: tableSchema,
        search: z.string().max(200).default(''),
        limit: z.number().int().min(1).max(1_000).default(200),
      }),
    )
    .output(z.object({ total: z.number().int(), rows: z.array(endedRowSchema) })),
  /**
   * Takes a record back, with the rooms, covers and buildings that were ended together with it and are still as
   * they were left; `links`: how many. Refuses with `not-ended`, `edited-meanwhile`, `name-taken` and `building-ended`.
   */
  revive: procedure
    .input(z.object({ table: tableSchema, id: idSchema, version: z.number().int() }))
    .output(z.object({ entry: idSchema.nullable(), links: z.number().int() })),
};
