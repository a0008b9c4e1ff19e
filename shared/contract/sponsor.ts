import { z } from 'zod';
import { customCellsSchema, requiredTextSchema, textSchema } from './base.ts';
import { tableContract } from './table-contract.ts';

export const SPONSOR_KINDS = ['property-company', 'owner', 'owners-committee', 'other'] as const;

/** What a person may type into a row of 依托单位. */
export const sponsorValuesSchema = z
  .strictObject({
    name: requiredTextSchema,
    kind: z.enum(SPONSOR_KINDS),
    contact: textSchema,
    phone: textSchema,
    custom: customCellsSchema,
  })
  .partial();

/** Rows: `id version name kind contact phone buildings`. */
export const sponsorContract = tableContract(sponsorValuesSchema);
