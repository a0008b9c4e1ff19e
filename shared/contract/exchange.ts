import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { MASKS } from '#shared/domain/exchange/mask.ts';
import { idSchema, procedure, progressOf } from './base.ts';

export const maskSchema = z.enum(MASKS);

/** A file that was made: its bytes are fetched with `exchange.file`. */
export const madeFileSchema = z.object({
  fileId: idSchema,
  name: z.string(),
  /** Different firms, and lines in all sheets; of workbooks sent back, the lines that were marked. */
  firms: z.number(),
  rows: z.number(),
});
export type MadeFile = z.infer<typeof madeFileSchema>;

const buildingIdsSchema = z.array(idSchema).max(10_000);

/** What a dry run said of one sheet. `file` counts the files from 0. */
export const markedSheetSchema = z.object({
  file: z.number().int().min(0),
  name: z.string(),
  headerRows: z.array(z.number()),
  marks: z.array(
    z.object({
      /** 1-based, as `column` (a joined heading, or null for the whole line) and `code` in a problem of the dry run. */
      row: z.number(),
      column: z.string().nullable(),
      /** A key of the `roster.problems` or of the `rosterNotes` texts. */
      kind: z.enum(['problem', 'note']),
      code: z.string(),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
      value: z.string().nullable(),
    }),
  ),
});
export type MarkedSheet = z.infer<typeof markedSheetSchema>;

export const exchangeContract = {
  /**
   * The register as a workbook, one line for each room of each firm that is there today; of some buildings
   * only where they are named. Two hidden columns name the records, so that it can come back changed.
   */
  register: procedure
    .input(z.object({ buildingIds: buildingIdsSchema.optional(), mask: maskSchema.default('none') }))
    .output(eventIterator(progressOf(madeFileSchema))),
  /** The collection form of each building with the firms that are known there; several come in one .zip. */
  template: procedure
    .input(z.object({ buildingIds: buildingIdsSchema.min(1) }))
    .output(eventIterator(progressOf(madeFileSchema))),
  /**
   * Copies of rosters in which lines are marked with what is wrong with them, for sending back; several come
   * in one .zip. Refuses with `nothing-to-send-back`.
   */
  sendBack: procedure
    .input(
      z.object({
        files: z.array(z.file()).min(1).max(200),
        sheets: z.array(markedSheetSchema).max(10_000),
      }),
    )
    .output(eventIterator(progressOf(madeFileSchema))),
  /** A file that was made; the newest few are kept. Refuses with `file-expired`. */
  file: procedure.input(z.object({ fileId: idSchema })).output(z.object({ file: z.file() })),
};
