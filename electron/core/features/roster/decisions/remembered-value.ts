import { z } from 'zod';
import { formDecisionSchema } from '#shared/contract/roster-decisions.ts';

/** `import_decision.value`: what was decided, with what a person knows it again by. */
export const rememberedValueSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('form'),
    fingerprint: z.string(),
    file: z.string(),
    sheet: z.string(),
    form: formDecisionSchema,
  }),
  z.object({
    kind: z.literal('value'),
    field: z.string(),
    wording: z.string(),
    meaning: z.union([z.string(), z.boolean(), z.null()]),
  }),
  z.object({
    kind: z.literal('firm'),
    name: z.string(),
    building: z.string(),
    firmId: z.string(),
    same: z.boolean(),
  }),
]);
export type RememberedValue = z.infer<typeof rememberedValueSchema>;
