import { z } from 'zod';
import { FLAG_RULE_IDS } from '#shared/domain/flags/flag-rules.ts';
import { RULE_IDS } from '#shared/domain/profile/rule-kinds.ts';
import { daySchema, idSchema, langSchema, procedure, textSchema } from './base.ts';

export const ruleIdSchema = z.enum(RULE_IDS);
const flagRuleSchema = z.enum(FLAG_RULE_IDS);

/** A number, a range, whom to count, whether something is asked for, the staffing range, or 未设定. */
export const ruleValueSchema = z.union([
  z.number(),
  z.boolean(),
  z.string().max(20),
  z.object({ min: z.number().nullable(), max: z.number().nullable() }),
  z.object({
    minFirms: z.number().nullable(),
    maxFirms: z.number().nullable(),
    workers: z.number().nullable(),
  }),
  z.null(),
]);
export type RuleValue = z.infer<typeof ruleValueSchema>;

/** One rule of the day. `effectiveFrom` null: nobody in the office has set it, it is the national one. */
export const ruleSchema = z.object({
  id: ruleIdSchema,
  kind: z.enum(['count', 'range', 'basis', 'requirement', 'staffing']),
  value: ruleValueSchema,
  unit: z.string(),
  wording: z.string().nullable(),
  sourceTitle: z.string().nullable(),
  article: z.string().nullable(),
  docNo: z.string().nullable(),
  /** Title, article and document number in one text, with 待核 where nobody has confirmed them. */
  source: z.string(),
  confirmed: z.enum(['all', 'text', 'none']),
  confirmedBy: z.string().nullable(),
  effectiveFrom: daySchema.nullable(),
  on: z.boolean(),
  switchedFrom: daySchema.nullable(),
  /** The flags it raises; none for a rule that only figures are computed with. */
  flags: z.array(flagRuleSchema),
  /** What holds where the office has set nothing. */
  national: z.object({
    value: ruleValueSchema,
    wording: z.string().nullable(),
    sourceTitle: z.string().nullable(),
    article: z.string().nullable(),
    docNo: z.string().nullable(),
  }),
});
export type ProfileRule = z.infer<typeof ruleSchema>;

/** One thing that was done to a rule. */
export const ruleEntrySchema = z.object({
  id: idSchema,
  type: z.enum(['set', 'switch']),
  /** When it was done. */
  at: z.string().nullable(),
  effectiveFrom: z.string(),
  value: ruleValueSchema,
  on: z.boolean().nullable(),
  wording: z.string().nullable(),
  sourceTitle: z.string().nullable(),
  article: z.string().nullable(),
  docNo: z.string().nullable(),
  confirmedBy: z.string().nullable(),
});
export type RuleEntry = z.infer<typeof ruleEntrySchema>;

const setRuleSchema = z.object({
  ruleId: ruleIdSchema,
  value: ruleValueSchema,
  effectiveFrom: z.string(),
});
const switchRuleSchema = z.object({ ruleId: ruleIdSchema, on: z.boolean(), effectiveFrom: z.string() });
const doneSchema = z.object({ entry: idSchema.nullable() });

/** Before and after a change, today's register under the rules of `day`. */
export const rulePreviewSchema = z.object({
  day: daySchema,
  figures: z.array(
    z.object({
      name: z.enum(['dueNotSetUp', 'withThreeMembers', 'blank', 'threeHave']),
      before: z.number(),
      after: z.number(),
    }),
  ),
  flags: z.array(z.object({ rule: flagRuleSchema, before: z.number(), after: z.number() })),
});
export type RulePreview = z.infer<typeof rulePreviewSchema>;

export const profileContract = {
  rules: procedure
    .input(z.object({ asOf: daySchema.optional(), lang: langSchema.optional() }))
    .output(z.object({ asOf: daySchema, rules: z.array(ruleSchema) })),
  /** What was done to a rule, the newest first. */
  history: procedure
    .input(z.object({ ruleId: ruleIdSchema }))
    .output(z.object({ entries: z.array(ruleEntrySchema) })),
  /** What a change would change; writes nothing. Refuses as the change itself would. */
  preview: procedure
    .input(
      z.discriminatedUnion('type', [
        setRuleSchema.extend({ type: z.literal('set') }),
        switchRuleSchema.extend({ type: z.literal('switch') }),
      ]),
    )
    .output(rulePreviewSchema),
  /**
   * Sets a value from a day on. Refuses `rule-not-a-value`, `rule-min-over-max`, and `rule-day` for a day that is
   * none or lies outside 1921–2100.
   */
  setRule: procedure
    .input(
      setRuleSchema.extend({
        wording: textSchema.optional(),
        sourceTitle: textSchema.optional(),
        article: textSchema.optional(),
        docNo: textSchema.optional(),
        confirmedBy: textSchema.optional(),
      }),
    )
    .output(doneSchema),
  /** Switches a rule on or off from a day on: off, it raises no flag. Refuses `rule-day`. */
  switchRule: procedure.input(switchRuleSchema.extend({ docNo: textSchema.optional() })).output(doneSchema),
};
