import { z } from 'zod';
import { customCellsSchema, idSchema, requiredTextSchema, textSchema } from './base.ts';
import { tableContract } from './table-contract.ts';

const areaSchema = z.number().min(0).nullable();

/** What a person may type into a row of 服务站点; a station may stand in no centre and no community. */
export const stationValuesSchema = z
  .strictObject({
    name: requiredTextSchema,
    serviceCentreId: idSchema.nullable(),
    communityId: idSchema.nullable(),
    address: textSchema,
    areaSqm: areaSchema,
    phone: textSchema,
    custom: customCellsSchema,
  })
  .partial();

/** What a person may type into a row of 党群服务中心. */
export const serviceCentreValuesSchema = z
  .strictObject({
    name: requiredTextSchema,
    streetId: idSchema,
    address: textSchema,
    areaSqm: areaSchema,
    custom: customCellsSchema,
  })
  .partial();

/** Rows: `id version name serviceCentreId serviceCentre communityId community address areaSqm phone buildings workers`. */
export const stationContract = tableContract(stationValuesSchema);
/** Rows: `id version name streetId street address areaSqm stations`. */
export const serviceCentreContract = tableContract(serviceCentreValuesSchema);
