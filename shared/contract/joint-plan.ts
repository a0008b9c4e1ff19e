import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { PLAN_KINDS } from '#shared/domain/joint-plan/measure-plan.ts';
import { JOINT_TIERS } from '#shared/domain/joint-plan/plan-joint-branches.ts';
import { columnTableSchema, daySchema, idSchema, langSchema, procedure, progressOf } from './base.ts';

/** Whose firms are planned. A building is planned by itself; wider scopes also look into neighbouring buildings. */
export const planScopeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('all') }),
  z.object({ kind: z.literal('building'), buildingId: idSchema }),
  z.object({ kind: z.literal('street'), streetId: idSchema }),
  z.object({ kind: z.literal('firms'), firmIds: z.array(idSchema).min(1).max(100_000) }),
]);
export type PlanScope = z.infer<typeof planScopeSchema>;

const namedSchema = z.object({ id: idSchema, name: z.string() });

/**
 * A firm of a proposal. `fullMembers` is what it brings: where nobody split its total (`unsplit`), the total.
 * `members` are all its members, the probationary ones among them.
 */
export const plannedFirmSchema = z.object({
  id: idSchema,
  name: z.string(),
  fullMembers: z.number(),
  unsplit: z.boolean(),
  members: z.number(),
  buildingId: idSchema,
  building: z.string(),
  /** As a lift shows it: `12`, `B1`. */
  floor: z.string().nullable(),
  industry: z.string().nullable(),
  staffCount: z.number().nullable(),
});
export type PlannedFirm = z.infer<typeof plannedFirmSchema>;

const proposalSchema = z.object({
  buildingId: idSchema,
  building: z.string(),
  /** How far its firms are apart: in one building, or only of one station or community. */
  tier: z.enum(JOINT_TIERS),
  /** The firms that would be new in it, and their full members together. */
  firms: z.array(plannedFirmSchema),
  fullMembers: z.number(),
  /** Why these, as one sentence. */
  reason: z.string(),
});

export const jointPlanSchema = z.object({
  asOf: daySchema,
  kind: z.enum(PLAN_KINDS),
  /** What each kind of plan comes to; the result is one of them in full. See `PlanMeasure`. */
  alternatives: z.array(
    z.object({
      kind: z.enum(PLAN_KINDS),
      firms: z.number(),
      fullMembers: z.number(),
      created: z.number(),
      joined: z.number(),
      left: z.number(),
      floors: z.number(),
      industries: z.number(),
    }),
  ),
  limits: z.object({ maxUnits: z.number(), fullMembers: z.number(), maxMembers: z.number() }),
  /** New joint branches. */
  groups: z.array(proposalSchema),
  /** Firms that would join a joint branch that is there; `after` counts the branch with them. */
  joins: z.array(
    proposalSchema.extend({
      org: namedSchema,
      after: z.object({ units: z.number(), fullMembers: z.number(), members: z.number() }),
    }),
  ),
  /**
   * The other firms without an org, those that were planned in vain first: `id name building fullMembers code reason
   * hasInstructor instructorId instructor`. `reason` is the sentence of `code`, a key of the `jointPlan.left` texts;
   * `instructor` could look after the firm, and is null where nobody is near or somebody does already.
   */
  left: columnTableSchema,
  /** Joint branches with firms that should stand alone, and what is left of each without them. */
  splits: z.array(
    z.object({
      org: namedSchema,
      building: z.string().nullable(),
      leaving: z.array(namedSchema.extend({ fullMembers: z.number() })),
      remaining: z.object({ units: z.number(), fullMembers: z.number(), holds: z.boolean() }),
      sentence: z.string(),
    }),
  ),
});
export type JointPlanResult = z.infer<typeof jointPlanSchema>;

/** Firms that a person wants in a joint branch although each has enough full members to stand alone. */
const overridesSchema = z.array(idSchema).max(100_000).default([]);

export const jointPlanContract = {
  /** Proposes joint branches for the firms of a day (today) that have no org; writes nothing. */
  plan: procedure
    .input(
      z.object({
        scope: planScopeSchema.default({ kind: 'all' }),
        kind: z.enum(PLAN_KINDS).default('near'),
        overrides: overridesSchema,
        asOf: daySchema.optional(),
        lang: langSchema.optional(),
      }),
    )
    .output(eventIterator(progressOf(jointPlanSchema))),
  /**
   * Writes proposals from today on, as one command: a new joint branch of `buildingId` for each without `orgId`,
   * and its firms. Refuses what the registry no longer bears out: `firm-has-org`, `firm-due`, `firm-gone`,
   * `joint-one-firm`, `joint-too-few-full-members`, `joint-too-many-units`, `joint-too-many-members`.
   */
  accept: procedure
    .input(
      z.object({
        groups: z
          .array(
            z.object({
              orgId: idSchema.nullable().default(null),
              buildingId: idSchema,
              firmIds: z.array(idSchema).min(1).max(1_000),
            }),
          )
          .min(1)
          .max(10_000),
        overrides: overridesSchema,
      }),
    )
    .output(z.object({ orgs: z.array(namedSchema), entry: idSchema.nullable() })),
  /** Gives firms the instructors who look after them, as one command. Refuses `row-not-found`. */
  assignInstructors: procedure
    .input(
      z.object({
        assignments: z
          .array(z.object({ firmId: idSchema, instructorId: idSchema }))
          .min(1)
          .max(100_000),
      }),
    )
    .output(z.object({ entry: idSchema.nullable() })),
  /** 请示: the text that asks for a joint branch of these firms, in Chinese, with ____ for what is not known. */
  request: procedure
    .input(z.object({ buildingId: idSchema, firmIds: z.array(idSchema).min(1).max(1_000) }))
    .output(z.object({ text: z.string() })),
};
