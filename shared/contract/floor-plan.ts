import { z } from 'zod';
import { COVERAGE_CLASSES } from '#shared/domain/coverage/classify-firm.ts';
import { daySchema, idSchema, procedure, textSchema } from './base.ts';

/** A firm in a room. */
export const planTenancySchema = z.object({
  id: idSchema,
  version: z.number().int(),
  firmId: idSchema,
  name: z.string(),
  coverage: z.enum(COVERAGE_CLASSES),
  /** A key of the `coverage.reason` texts. */
  reason: z.string(),
  orgId: idSchema.nullable(),
  org: z.string().nullable(),
  fullMembers: z.number().nullable(),
  staffCount: z.number().nullable(),
});
export type PlacedFirm = z.infer<typeof planTenancySchema>;

export const floorPlanSchema = z.object({
  asOf: daySchema,
  building: z.object({
    id: idSchema,
    name: z.string(),
    org: z.string().nullable(),
    station: z.string().nullable(),
  }),
  /**
   * From the top down. `number`: 1 is the ground floor, 0 the first basement; null for firms whose floor is not
   * known. A room without firms is 空置 as far as the registry knows.
   */
  floors: z.array(
    z.object({
      number: z.number().nullable(),
      rooms: z.array(z.object({ room: z.string().nullable(), firms: z.array(planTenancySchema) })),
    }),
  ),
});
export type FloorPlan = z.infer<typeof floorPlanSchema>;

export const floorPlanContract = {
  /** Who sits where in a building on a day (today). Refuses `row-not-found`. */
  plan: procedure
    .input(z.object({ buildingId: idSchema, asOf: daySchema.optional() }))
    .output(floorPlanSchema),
  /**
   * Moves a firm to another room of its building: from today it is there, until today it was where it was. Refuses
   * `row-not-found` and `edited-meanwhile`.
   */
  move: procedure
    .input(z.object({ tenancyId: idSchema, version: z.number().int(), floor: textSchema, room: textSchema }))
    .output(z.object({ entry: idSchema.nullable() })),
};
