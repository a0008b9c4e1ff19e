import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { PLACE_KINDS } from '#shared/domain/coverage/place.ts';
import { FLAG_SUBJECTS } from '#shared/domain/flags/flag-finding.ts';
import { ORG_KINDS } from '#shared/domain/org/org-kind.ts';
import { basisSchema, daySchema, idSchema, procedure, progressOf } from './base.ts';

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
/** `station-only` and `blank` are both 空白楼宇: the building has no org of its own. */
export const buildingStatusSchema = z.enum(['with-org', 'station-only', 'blank']);
/** `unsplit`: members of whom rosters give a total only, neither full nor probationary. */
export const memberSumsSchema = z.object({
  full: z.number(),
  probationary: z.number(),
  elsewhere: z.number(),
  unsplit: z.number(),
});

/** A firm with rooms in several buildings counts in the row of each, and once in the totals. */
export const buildingCoverageSchema = z.object({
  id: idSchema,
  name: z.string(),
  street: z.string().nullable(),
  community: z.string().nullable(),
  firms: firmPartitionSchema,
  /** The building's own org; where it has several, the one of the highest kind. */
  org: z.object({ id: idSchema, name: z.string(), kind: z.enum(ORG_KINDS) }).nullable(),
  station: z.string().nullable(),
  blank: z.boolean(),
  status: buildingStatusSchema,
  workers: z.number(),
  members: memberSumsSchema,
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
  members: memberSumsSchema,
  /** Firms whose member figures nobody has entered; they count as having none. */
  membersNotSet: z.number(),
  staff: z.number(),
  buildings: z.object({ total: z.number(), withOrg: z.number(), withStation: z.number(), blank: z.number() }),
  rates: z.object({ organization: rateSchema, work: rateSchema, dueSetUp: rateSchema }),
  /** Firms of the basis that sit in no building of the registry are in the totals and in no row here. */
  byBuilding: z.array(buildingCoverageSchema),
});
export type CoverageSummary = z.infer<typeof coverageSummarySchema>;

/** A row that a text names. */
export const namedRowSchema = z.object({ id: idSchema, name: z.string() });
export type NamedRow = z.infer<typeof namedRowSchema>;

/** Silent from `fromDay` until `untilDay`, both included: 认可例外 by an authority, or 忽略. */
export const flagExceptionSchema = z.object({
  id: idSchema,
  version: z.number(),
  kind: z.enum(['exception', 'ignored']),
  reason: z.string(),
  authority: z.string().nullable(),
  docNo: z.string().nullable(),
  fromDay: daySchema,
  untilDay: daySchema,
});

export const flagSchema = z.object({
  rule: z.string(),
  level: z.enum(['high', 'middle', 'low']),
  /** The rule of the profile that is broken. */
  brokenRule: z.string(),
  subject: z.object({ kind: z.enum(FLAG_SUBJECTS), id: idSchema, name: z.string() }),
  building: z.string().nullable(),
  buildingId: idSchema.nullable(),
  sentence: z.string(),
  /** The rule's own words and where they stand. */
  wording: z.string().nullable(),
  source: z.string().nullable(),
  next: z.string(),
  /** Every firm and org it names, the subject among them. */
  firms: z.array(namedRowSchema),
  orgs: z.array(namedRowSchema),
  /** The exception that silences it on the day. */
  exception: flagExceptionSchema.nullable(),
});
export type Flag = z.infer<typeof flagSchema>;

/** A place or kind whose firms are asked for. */
export const placeSchema = z.object({ by: z.enum(PLACE_KINDS), name: z.string().nullable() });

const splitSchema = z.object({
  /** Null: buildings in none of these places, or firms whose kind nobody entered. */
  place: z.string().nullable(),
  firms: firmPartitionSchema,
  rates: z.object({ organization: rateSchema, work: rateSchema, dueSetUp: rateSchema }),
  /** Null for a kind of firm. */
  buildings: z
    .object({ total: z.number(), withOrg: z.number(), withStation: z.number(), blank: z.number() })
    .nullable(),
  buildingIds: z.array(idSchema),
});
export type SplitCoverage = z.infer<typeof splitSchema>;

const trendSchema = z.array(
  z.object({
    day: daySchema,
    firms: z.number(),
    organization: rateSchema,
    dueNotSetUp: z.number(),
    buildings: z.number(),
    blank: z.number(),
  }),
);
export type CoverageTrend = z.infer<typeof trendSchema>;

const ofDay = z.object({ asOf: daySchema.optional(), basis: basisSchema.optional() });

export const coverageContract = {
  /** The figures split by street, community, station or kind of firm. */
  places: procedure.input(ofDay.extend({ by: z.enum(PLACE_KINDS) })).output(z.array(splitSchema)),
  /** The figures at the end of each of the last twelve months and of the day itself, the earliest first. */
  trend: procedure.input(ofDay).output(eventIterator(progressOf(trendSchema))),
  summary: procedure.input(ofDay).output(coverageSummarySchema),
  flags: procedure
    .input(z.object({ asOf: daySchema.optional(), lang: z.enum(['zh', 'en']).optional() }))
    .output(
      z.object({
        asOf: daySchema,
        flags: z.array(flagSchema),
        /** Broken too, and silent on the day: 已认可例外. */
        excepted: z.array(flagSchema),
      }),
    ),
};
