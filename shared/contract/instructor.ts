import { z } from 'zod';
import { customCellsSchema, requiredTextSchema, textSchema } from './base.ts';
import { tableContract } from './table-contract.ts';

/** What a person may type into a row of 党建指导员. */
export const instructorValuesSchema = z
  .strictObject({ name: requiredTextSchema, unit: textSchema, phone: textSchema, custom: customCellsSchema })
  .partial();

/** Rows: `id version name unit phone firms buildings`; `firms` counts, `buildings` joins where they sit. */
export const instructorContract = tableContract(instructorValuesSchema);
