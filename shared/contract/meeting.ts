import { z } from 'zod';
import { MEETING_KINDS } from '#shared/domain/org/meeting-kind.ts';
import { countSchema, daySchema, idSchema, procedure, textSchema } from './base.ts';

const doneSchema = z.object({ entry: idSchema.nullable() });

export const meetingContract = {
  /** The meetings that an org held, the latest first. */
  list: procedure.input(z.object({ orgId: idSchema })).output(
    z.array(
      z.object({
        id: idSchema,
        version: z.number(),
        kind: z.enum(MEETING_KINDS),
        heldOn: daySchema,
        attended: z.number().nullable(),
        topic: z.string().nullable(),
      }),
    ),
  ),
  /** Writes a meeting down. Refuses `meeting-ahead` for a day still to come, and `row-not-found`. */
  add: procedure
    .input(
      z.object({
        orgId: idSchema,
        kind: z.enum(MEETING_KINDS),
        heldOn: daySchema,
        attended: countSchema.optional(),
        topic: textSchema.optional(),
      }),
    )
    .output(doneSchema),
  /** Takes back one that was written down by mistake. */
  end: procedure.input(z.object({ id: idSchema, version: z.number().int() })).output(doneSchema),
};
