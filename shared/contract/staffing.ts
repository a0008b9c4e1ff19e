import { z } from 'zod';
import { daySchema, idSchema, procedure, textSchema } from './base.ts';

/** 每 minFirms–maxFirms 户配备 workers 名专职党群工作者 */
export const staffingRangeSchema = z.object({
  minFirms: z.number(),
  maxFirms: z.number(),
  workers: z.number(),
});

/**
 * `required`, `shortage`, `surplus` and `state` are null while the range is 未设定. Between the fewest workers and
 * the most that fit into the range there is neither shortage nor surplus; `below`: nobody can be spared, yet a
 * worker has fewer firms than the range asks.
 */
export const staffedSchema = z.object({
  buildings: z.number(),
  firms: z.number(),
  workers: z.number(),
  required: z.number().nullable(),
  shortage: z.number().nullable(),
  surplus: z.number().nullable(),
  state: z.enum(['short', 'inside', 'below', 'surplus']).nullable(),
});
export type Staffed = z.infer<typeof staffedSchema>;

const sumsSchema = staffedSchema.pick({ buildings: true, firms: true, workers: true });

/** A firm in several buildings counts once, in the first: stations, and streets, add up to `whole`. */
export const staffingSchema = z.object({
  asOf: daySchema,
  /** Null: 未设定. */
  range: staffingRangeSchema.nullable(),
  /** Where the range stands. */
  docNo: z.string().nullable(),
  effectiveFrom: daySchema.nullable(),
  whole: staffedSchema,
  streets: z.array(staffedSchema.extend({ id: idSchema, name: z.string(), stations: z.number() })),
  stations: z.array(
    staffedSchema.extend({
      id: idSchema,
      name: z.string(),
      street: z.string().nullable(),
      /** Its buildings, and who serves each: whoever holds it, else the workers of the station who hold none. */
      served: z.array(
        z.object({ id: idSchema, name: z.string(), firms: z.number(), workers: z.array(z.string()) }),
      ),
      /** Its workers, the buildings each serves and the firms in them. */
      people: z.array(
        z.object({ id: idSchema, name: z.string(), buildings: z.array(z.string()), firms: z.number() }),
      ),
    }),
  ),
  withoutStation: sumsSchema,
  withoutStreet: sumsSchema,
  firmsWithoutBuilding: z.number(),
  /** Buildings that nobody serves. */
  unserved: z.array(
    z.object({ id: idSchema, name: z.string(), firms: z.number(), station: z.string().nullable() }),
  ),
});
export type StaffingResult = z.infer<typeof staffingSchema>;

export const staffingContract = {
  summary: procedure.input(z.object({ asOf: daySchema.optional() })).output(staffingSchema),
  /**
   * Sets the range from a day (today) on, with the document it stands in. Refuses `invalid-value` where a number
   * is not a whole one from 1, or min is above max.
   */
  setRange: procedure
    .input(staffingRangeSchema.extend({ docNo: textSchema.optional(), effectiveFrom: daySchema.optional() }))
    .output(z.object({ entry: idSchema.nullable() })),
};
