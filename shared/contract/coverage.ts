import { z } from 'zod';
import { ORG_KINDS } from '#shared/domain/org/org-kind.ts';
import { basisSchema, daySchema, idSchema, procedure } from './base.ts';

/** The official partition of firms: `total` is the sum of the other five. */
export const firmPartitionSchema = z.object({
  total: z.number(),
  independent: z.number(),
  joint: z.number(),
  dueNotSetUp: z.number(),
  fewMembers: z.number(),
  noMembers: z.number(),
});
/** A rate never travels without its denominator. */
export const rateSchema = z.object({ covered: z.number(), total: z.number() });
export const buildingStatusSchema = z.enum(['with-org', 'station-only', 'blank']);

export const buildingCoverageSchema = z.object({
  id: idSchema,
  name: z.string(),
  street: z.string().nullable(),
  community: z.string().nullable(),
  firms: firmPartitionSchema,
  org: z.object({ name: z.string(), kind: z.enum(ORG_KINDS) }).nullable(),
  station: z.string().nullable(),
  blank: z.boolean(),
  workers: z.number(),
  fullMembers: z.number(),
  staff: z.number(),
  rates: z.object({ organization: rateSchema, work: rateSchema, dueSetUp: rateSchema }),
});
export type BuildingCoverage = z.infer<typeof buildingCoverageSchema>;

export const coverageSummarySchema = z.object({
  asOf: daySchema,
  basis: basisSchema,
  firms: firmPartitionSchema,
  joint: z.object({ branches: z.number(), withThreeMembers: z.number() }),
  members: z.object({ full: z.number(), probationary: z.number(), elsewhere: z.number() }),
  /** Firms whose member figures nobody has entered; they count as having none. */
  membersNotSet: z.number(),
  staff: z.number(),
  buildings: z.object({ total: z.number(), withOrg: z.number(), withStation: z.number(), blank: z.number() }),
  rates: z.object({ organization: rateSchema, work: rateSchema, dueSetUp: rateSchema }),
  /** Firms of the basis that sit in no building of the registry are in the totals and in no row here. */
  byBuilding: z.array(buildingCoverageSchema),
});
export type CoverageSummary = z.infer<typeof coverageSummarySchema>;

export const flagSchema = z.object({
  rule: z.string(),
  level: z.enum(['high', 'middle', 'low']),
  subject: z.object({ kind: z.enum(['building', 'firm', 'org', 'station']), id: idSchema, name: z.string() }),
  building: z.string().nullable(),
  sentence: z.string(),
  /** The rule's own words and where they stand. */
  wording: z.string().nullable(),
  source: z.string().nullable(),
  next: z.string(),
});
export type Flag = z.infer<typeof flagSchema>;

export const coverageContract = {
  summary: procedure
    .input(z.object({ asOf: daySchema.optional(), basis: basisSchema.optional() }))
    .output(coverageSummarySchema),
  flags: procedure
    .input(z.object({ asOf: daySchema.optional(), lang: z.enum(['zh', 'en']).optional() }))
    .output(z.object({ asOf: daySchema, flags: z.array(flagSchema) })),
};
