import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { daySchema } from '#shared/contract/base.ts';
import { importDecisionsSchema } from '#shared/contract/roster-decisions.ts';
import { CliRefusal } from '../refusal.ts';

const decisionsSchema = z.strictObject({
  ...importDecisionsSchema.shape,
  skip: z.array(z.string()).default([]),
  movedOut: z.array(z.string()).default([]),
  movedOutOn: daySchema.optional(),
});

/** What a person decided about rosters, and about the lines of a dry run by the `key` of its JSON. */
export type Decisions = z.infer<typeof decisionsSchema>;

export const NO_DECISIONS: Decisions = decisionsSchema.parse({});

/** Reads decisions as docs/import-decisions.md describes them; anything else is refused. */
export async function readDecisions(file: string): Promise<Decisions> {
  try {
    return decisionsSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (cause) {
    throw Object.assign(new CliRefusal('cli.import.badDecisions', { file }), { cause });
  }
}
