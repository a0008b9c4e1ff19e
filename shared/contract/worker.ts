import { z } from 'zod';
import { customCellsSchema, daySchema, idSchema, requiredTextSchema, textSchema } from './base.ts';
import { tableContract } from './table-contract.ts';

/** What a person may type into a row of 专职党群工作者. */
export const workerValuesSchema = z
  .strictObject({
    name: requiredTextSchema,
    stationId: idSchema.nullable(),
    phone: textSchema,
    post: textSchema,
    hiredOn: daySchema.nullable(),
    /** The buildings held from today on; those left out are ended today. */
    buildingIds: z.array(idSchema),
    custom: customCellsSchema,
  })
  .partial();

/** Rows: `id version name stationId station phone post hiredOn buildings firms`; `buildings` joins names with `、`. */
export const workerContract = tableContract(workerValuesSchema);
