import { z } from 'zod';
import {
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

/** What a person may type into a row of 楼宇. */
export const buildingValuesSchema = z
  .strictObject({
    name: requiredTextSchema,
    address: textSchema,
    floorsAbove: countSchema,
    floorsBelow: countSchema,
    areaSqm: z.number().min(0).nullable(),
    taxBuilding: flagSchema,
    stationId: idSchema.nullable(),
    communityId: idSchema.nullable(),
    sponsorId: idSchema.nullable(),
    remark: textSchema,
    custom: customCellsSchema,
  })
  .partial();
export type BuildingValues = z.infer<typeof buildingValuesSchema>;

export const buildingContract = {
  /**
   * One row per building of the day: `id version name address street community station sponsor sponsorKind
   * floorsAbove floorsBelow areaSqm taxBuilding org orgKind secretary termTo firms fullMembers independent
   * joint dueNotSetUp fewMembers noMembers workers status remark`; `status` is `with-org`, `station-only` or `blank`.
   */
  table: procedure.input(z.object({ asOf: daySchema.optional() })).output(columnTableSchema),
  edit: procedure.input(tableEditSchema(buildingValuesSchema)).output(tableEditResultSchema),
};
