import { z } from 'zod';
import { procedure } from './base.ts';

export const supportContract = {
  /** What runs here, and where its log is. */
  about: procedure.output(
    z.object({
      version: z.string(),
      node: z.string(),
      /** Null outside the desktop window. */
      electron: z.string().nullable(),
      sqlite: z.string(),
      system: z.string(),
      log: z.string(),
    }),
  ),
  /** Notes in the log that a page broke. */
  reportBug: procedure
    .input(z.object({ stack: z.string().max(20_000) }))
    .output(z.object({ log: z.string() })),
  /** 诊断包: versions, counts, states and the log, without names, phones, codes or anything else that was typed. */
  diagnostics: procedure.output(z.object({ file: z.file() })),
};
