import { z } from 'zod';
import { basisSchema, daySchema, idSchema, procedure, requiredTextSchema } from './base.ts';

const ofDay = { asOf: daySchema.optional(), basis: basisSchema.optional() };

/** Which papers: 通报, 情况报告, or those for founding a branch of these firms, several for a joint one. */
export const letterRequestSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('bulletin'), ...ofDay }),
  z.object({ kind: z.literal('situation'), ...ofDay }),
  z.object({
    kind: z.literal('founding'),
    firmIds: z.array(idSchema).min(1).max(20),
    /** The name of the branch to be; left out it is made from the firm or the building. */
    org: requiredTextSchema.optional(),
  }),
]);
export type LetterRequest = z.infer<typeof letterRequestSchema>;

/** 公文: official papers filled from the registry, in Chinese whatever language the program speaks. */
export const letterContract = {
  /** Each paper as a complete HTML document. Refuses with `row-not-found`. */
  render: procedure.input(letterRequestSchema).output(
    z.object({
      letters: z.array(z.object({ name: z.string(), html: z.string(), landscape: z.boolean() })),
      /** The name that a branch to be gets unless it is given another. */
      org: z.string().nullable(),
    }),
  ),
  /** The same papers as .docx, several in one .zip; written down as released. */
  write: procedure
    .input(z.object({ letter: letterRequestSchema, receiver: requiredTextSchema }))
    .output(z.object({ file: z.file(), letters: z.number() })),
};
