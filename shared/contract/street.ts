import { z } from 'zod';
import { customCellsSchema, idSchema, requiredTextSchema } from './base.ts';
import { tableContract } from './table-contract.ts';

/** What a person may type into a row of 街道. */
export const streetValuesSchema = z
  .strictObject({ name: requiredTextSchema, district: requiredTextSchema, custom: customCellsSchema })
  .partial();

/** What a person may type into a row of 社区. */
export const communityValuesSchema = z
  .strictObject({ name: requiredTextSchema, streetId: idSchema, custom: customCellsSchema })
  .partial();

/** Rows: `id version name district communities buildings`. */
export const streetContract = tableContract(streetValuesSchema);
/** Rows: `id version name streetId street buildings`. */
export const communityContract = tableContract(communityValuesSchema);
