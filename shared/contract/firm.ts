import { z } from 'zod';
import { FIRM_KINDS } from '#shared/domain/firm/firm-kind.ts';
import { NOT_SET_UP_REASONS } from '#shared/domain/org/org-kind.ts';
import {
  basisSchema,
  columnTableSchema,
  countSchema,
  customCellsSchema,
  daySchema,
  flagSchema,
  idSchema,
  procedure,
  requiredTextSchema,
  tableEditResultSchema,
  tableEditSchema,
  textSchema,
} from './base.ts';
import { placeSchema } from './coverage.ts';

/** What a person may type into a row of 入驻单位. */
export const firmValuesSchema = z
  .strictObject({
    name: requiredTextSchema,
    uscc: textSchema,
    kind: z.enum(FIRM_KINDS).nullable(),
    industry: textSchema,
    legalRepresentative: textSchema,
    contact: textSchema,
    phone: textSchema,
    staffCount: countSchema,
    fullMembers: countSchema,
    probationaryMembers: countSchema,
    memberTotal: countSchema,
    membersElsewhere: countSchema,
    registeredAddress: textSchema,
    revenue: z.number().nullable(),
    aboveScale: flagSchema,
    founderIsMember: flagSchema,
    operating: flagSchema,
    notSetUpReason: z.enum(NOT_SET_UP_REASONS).nullable(),
    instructorId: idSchema.nullable(),
    remark: textSchema,
    /** Where the firm sits: its only tenancy of today, made where there is none. */
    buildingId: idSchema.nullable(),
    floor: textSchema,
    room: textSchema,
    custom: customCellsSchema,
  })
  .partial();
export type FirmValues = z.infer<typeof firmValuesSchema>;

export const firmContract = {
  /**
   * One row per firm of the day: `id version name uscc kind industry legalRepresentative contact phone
   * staffCount fullMembers probationaryMembers memberTotal membersElsewhere revenue aboveScale operating
   * remark buildingId building floor room rooms coverage coverageReason org instructor flags`. A firm in several
   * rooms names its first and counts them in `rooms`. `coverage` and `coverageReason` are computed.
   * `basis` leaves only the firms that a rate over it counts, `place` those that its figures count.
   */
  table: procedure
    .input(
      z.object({
        asOf: daySchema.optional(),
        buildingId: idSchema.optional(),
        basis: basisSchema.optional(),
        place: placeSchema.optional(),
      }),
    )
    .output(columnTableSchema),
  edit: procedure.input(tableEditSchema(firmValuesSchema)).output(tableEditResultSchema),
};
