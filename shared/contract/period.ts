import { z } from 'zod';
import { daySchema, idSchema, procedure, requiredTextSchema } from './base.ts';

/** `2026-09` or `2026` */
export const periodLabelSchema = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/);

export const periodSchema = z.object({
  id: idSchema,
  label: periodLabelSchema,
  /** The day its figures are of. */
  day: daySchema,
  sealedAt: z.string(),
  sealedBy: z.string().nullable(),
  /** Null while it is sealed. One that was opened again stays in the list. */
  reopened: z.object({ at: z.string(), by: z.string().nullable(), reason: z.string() }).nullable(),
});
export type Period = z.infer<typeof periodSchema>;

export const periodContract = {
  /** Every period ever sealed, the newest first. */
  list: procedure.output(z.object({ periods: z.array(periodSchema) })),
  /**
   * Keeps a month or year: its figures and the rows behind them, as of its last day, or of today while it is still
   * running. Refuses `period-not-begun` and `period-sealed`.
   */
  seal: procedure
    .input(z.object({ label: periodLabelSchema }))
    .output(z.object({ id: idSchema, entry: idSchema.nullable() })),
  /** Opens a period again, with the reason. Refuses `row-not-found`. */
  reopen: procedure
    .input(z.object({ id: idSchema, reason: requiredTextSchema }))
    .output(z.object({ entry: idSchema.nullable() })),
};
