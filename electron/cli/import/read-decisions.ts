import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { daySchema } from '#shared/contract/base.ts';
import { CliRefusal } from '../refusal.ts';

const decisionsSchema = z.strictObject({
  skip: z.array(z.string()).default([]),
  movedOut: z.array(z.string()).default([]),
  movedOutOn: daySchema.optional(),
});

/** What a person decided about the lines of a dry run, by the `key` of its JSON. */
export type Decisions = z.infer<typeof decisionsSchema>;

export const NO_DECISIONS: Decisions = { skip: [], movedOut: [] };

/** Reads `{skip: [KEY…], movedOut: [KEY…], movedOutOn: DAY}`; anything else is refused. */
export async function readDecisions(file: string): Promise<Decisions> {
  try {
    return decisionsSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (cause) {
    throw Object.assign(new CliRefusal('cli.import.badDecisions', { file }), { cause });
  }
}
