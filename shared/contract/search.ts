import { z } from 'zod';
import { idSchema, procedure } from './base.ts';

/** What can be found by name. */
export const SEARCH_KINDS = [
  'building',
  'firm',
  'org',
  'worker',
  'instructor',
  'station',
  'serviceCentre',
  'street',
  'community',
  'sponsor',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

export const searchHitSchema = z.object({
  kind: z.enum(SEARCH_KINDS),
  id: idSchema,
  name: z.string(),
  /** What tells it from others of its name: a firm's buildings, a worker's station; null where there is nothing. */
  place: z.string().nullable(),
});
export type SearchHit = z.infer<typeof searchHitSchema>;

export const searchContract = {
  /**
   * The rows whose name has all words, by characters or pinyin initials, the best first; a firm also by its whole
   * code. Rows that have ended are left out. `choices` are further names to look through, as pages have them:
   * the answer has the places of those that fit, the best first.
   */
  find: procedure
    .input(
      z.object({
        words: z.string().max(200),
        choices: z.array(z.string().max(200)).max(200).default([]),
        limit: z.number().int().min(1).max(200).default(30),
      }),
    )
    .output(z.object({ choices: z.array(z.number()), hits: z.array(searchHitSchema) })),
};
