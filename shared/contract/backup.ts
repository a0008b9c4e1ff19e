import { z } from 'zod';
import { idSchema, procedure } from './base.ts';
import { entrySchema } from './history.ts';
import { registryCountsSchema } from './setup.ts';

/** A moment as the clock on the office's wall showed it: `YYYY-MM-DDTHH:MM:SS`. */
const wallMomentSchema = z.string();
const pathSchema = z.string().min(1).max(4_000);
/** Long enough that guessing it takes longer than anybody has. */
export const SHORTEST_PASSWORD = 8;
const passwordSchema = z.string().min(SHORTEST_PASSWORD).max(1_000);
const failureSchema = z
  .object({
    at: z.string(),
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
  })
  .nullable();

export const backupSchema = z.object({
  file: z.string(),
  path: pathSchema,
  at: wallMomentSchema,
  reason: z.enum(['regular', 'asked', 'closing', 'before-import', 'before-restore', 'before-upgrade']),
  bytes: z.number(),
});
export type BackupSummary = z.infer<typeof backupSchema>;

/** How the registry came back when it was found damaged at the start; null: it was sound. */
export const recoveredSchema = z
  .object({
    /** The copy it was made from. */
    at: wallMomentSchema,
    /** Steps since that copy that could be read from the damaged file and were repeated. */
    replayed: z.number(),
    /** Where the damaged file is; null: it was gone. */
    damaged: pathSchema.nullable(),
  })
  .nullable();
export type Recovered = z.infer<typeof recoveredSchema>;

export const backupStatusSchema = z.object({
  folder: pathSchema,
  /** The newest first. Each was checked before it got its name. */
  backups: z.array(backupSchema),
  /** Something was written since the newest one. */
  isChanged: z.boolean(),
  /** Why the last one could not be made; `errors.<code>`. */
  failure: failureSchema,
  second: z
    .object({
      folder: pathSchema,
      last: wallMomentSchema.nullable(),
      failure: failureSchema,
      /** It lacks the newest copy. */
      isBehind: z.boolean(),
    })
    .nullable(),
  /** Copies in the second place are encrypted. */
  isEncrypted: z.boolean(),
  recovered: recoveredSchema,
});
export type BackupStatus = z.infer<typeof backupStatusSchema>;

export const backupComparisonSchema = z.object({
  now: registryCountsSchema,
  inCopy: registryCountsSchema,
  /** Steps of the registry that the copy does not have, the newest fifty of them told. */
  steps: z.number(),
  newest: z.array(entrySchema),
  /** The copy is of another registry. */
  isOther: z.boolean(),
});
export type BackupComparison = z.infer<typeof backupComparisonSchema>;

export const backupContract = {
  status: procedure.output(backupStatusSchema),
  /** Makes a checked copy now, here and in the second place. `sha256` in hex. */
  make: procedure.output(
    z.object({ file: pathSchema, bytes: z.number(), sha256: z.string(), firms: z.number() }),
  ),
  /** What putting this file back would change. Refuses `backup-unsound`. */
  compare: procedure.input(z.object({ file: pathSchema })).output(backupComparisonSchema),
  /** Puts this file back; `kept` is the copy of the registry as it was before. */
  restore: procedure
    .input(z.object({ file: pathSchema }))
    .output(z.object({ kept: pathSchema, restored: pathSchema })),
  /** Every copy also goes to this folder from now on; null for none. Refuses `folder-not-writable`. */
  setSecondFolder: procedure
    .input(z.object({ folder: pathSchema.nullable() }))
    .output(z.object({ entry: idSchema.nullable() })),
  /** Copies in the second place are encrypted with this password from now on; null: no more. */
  setPassword: procedure.input(z.object({ password: passwordSchema.nullable() })).output(z.void()),
  /**
   * Takes a copy from elsewhere to be compared and put back, and opens it where it is encrypted. Refuses
   * `backup-needs-password`, `backup-wrong-password`, `backup-unsound`.
   */
  bring: procedure
    .input(
      z.union([
        z.object({ file: z.file(), password: z.string().max(1_000).optional() }),
        z.object({ path: pathSchema, password: z.string().max(1_000).optional() }),
      ]),
    )
    .output(z.object({ file: pathSchema })),
  /** Looks at every page of the registry's file. `problems` are SQLite's own words. */
  verify: procedure.output(z.object({ ok: z.boolean(), problems: z.array(z.string()) })),
};
