import { z } from 'zod';
import { ORG_FORMS, ORG_KINDS } from '#shared/domain/org/org-kind.ts';
import {
  columnTableSchema,
  countSchema,
  customCellsSchema,
  daySchema,
  idSchema,
  procedure,
  requiredTextSchema,
  tableEditResultSchema,
  tableEditSchema,
  textSchema,
} from './base.ts';

/** What a person may type into a row of 党组织. */
export const orgValuesSchema = z
  .strictObject({
    name: requiredTextSchema,
    form: z.enum(ORG_FORMS),
    kind: z.enum(ORG_KINDS),
    buildingId: idSchema.nullable(),
    /** The firm of an independent org. */
    firmId: idSchema.nullable(),
    /** The firms that a joint org covers from today on; those left out are ended today. */
    coveredFirmIds: z.array(idSchema),
    superiorOrgId: idSchema.nullable(),
    secretary: textSchema,
    secretaryPhone: textSchema,
    foundedOn: daySchema.nullable(),
    termFrom: daySchema.nullable(),
    termTo: daySchema.nullable(),
    /** Members of its branch committee; 0: it has none. */
    committeeSize: countSchema,
    /** Follows the secretary: blanked, it is today, unless the person says since when. */
    secretaryVacantSince: daySchema.nullable(),
    approvalAppliedOn: daySchema.nullable(),
    approvedOn: daySchema.nullable(),
    electionDelayUntil: daySchema.nullable(),
    remark: textSchema,
    custom: customCellsSchema,
  })
  .partial();
export type OrgValues = z.infer<typeof orgValuesSchema>;

export const orgContract = {
  /**
   * One row per org of the day: `id version name form kind buildingId building firmId coveredFirms
   * coveredCount fullMembers superiorOrgId superior secretary secretaryPhone secretaryVacantSince foundedOn termFrom
   * termTo electionDelayUntil committeeSize approvalAppliedOn approvedOn remark flags`;
   * `coveredFirms` joins the names with `、`.
   */
  table: procedure.input(z.object({ asOf: daySchema.optional() })).output(columnTableSchema),
  edit: procedure.input(tableEditSchema(orgValuesSchema)).output(tableEditResultSchema),
};
