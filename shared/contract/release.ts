import { z } from 'zod';
import { MASKS } from '#shared/domain/exchange/mask.ts';
import { procedure, requiredTextSchema } from './base.ts';

/** 完整, 脱敏 or 仅统计: how much of people what leaves the office shows. */
export const releaseLevelSchema = z.enum(MASKS);

/** What is asked before anything with people in it leaves the office. */
export const releaseSchema = z.object({
  level: releaseLevelSchema,
  purpose: requiredTextSchema,
  receiver: requiredTextSchema,
  /** Each copy bears its own number. */
  copies: z.number().int().min(1).max(50).default(1),
  /** 内部资料 注意保管, with office and number, on every page. */
  watermark: z.boolean().default(false),
});
export type Release = z.infer<typeof releaseSchema>;

export const releaseEntrySchema = z.object({
  /** Year and running number, `2026-0007`; copies are `2026-0007-1`, `2026-0007-2`, … */
  number: z.string(),
  /** ISO moment. */
  at: z.string(),
  actor: z.string().nullable(),
  name: z.string(),
  level: releaseLevelSchema,
  purpose: z.string(),
  receiver: z.string(),
  copies: z.number(),
  rows: z.number(),
});
export type ReleaseEntry = z.infer<typeof releaseEntrySchema>;

export const releaseContract = {
  /** 外发登记: what left the office, the newest first. `unreadable` counts lines that cannot be read any more. */
  list: procedure.output(z.object({ entries: z.array(releaseEntrySchema), unreadable: z.number() })),
};
