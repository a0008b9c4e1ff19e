import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { columnTableSchema, daySchema, idSchema, langSchema, procedure, progressOf } from './base.ts';
import { releaseSchema } from './release.ts';

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

/** A table as a person has it before them: these columns, these rows, in this order. */
export const tableViewSchema = z.object({
  table: z.string().max(40),
  title: z.string().max(200),
  /** What the rows are filtered by, in words; blank where all are shown. */
  filter: z.string().max(1_000),
  asOf: daySchema,
  lang: langSchema,
  columns: z
    .array(
      z.object({
        field: z.string().max(80),
        header: z.string().max(200),
        /** Pixels on the screen. */
        width: z.number().positive().max(4_000),
        kind: z.enum(['text', 'integer', 'decimal', 'day', 'choice', 'choices']),
        /** What a cell of the column can be set to; empty for free text. */
        choices: z.array(z.string().max(500)).max(50_000),
      }),
    )
    .min(1)
    .max(200),
  /** Columns that stay in sight to the left. */
  frozenColumns: z.number().int().min(0).max(200),
  /** By field, choices in words; `id` names the records. */
  rows: columnTableSchema,
});
export type TableView = z.infer<typeof tableViewSchema>;

/** `paper` is a JSON array of complete HTML documents to print, one for each copy. */
export const viewFormatSchema = z.enum(['xlsx', 'pdf', 'paper']);
export type ViewFormat = z.infer<typeof viewFormatSchema>;

export const exchangeContract = {
  /**
   * The register as a workbook, one line for each room of each firm that is there today; of some buildings
   * only where they are named. Two hidden columns name the records, so that it can come back changed.
   */
  register: procedure
    .input(z.object({ buildingIds: buildingIdsSchema.optional(), release: releaseSchema }))
    .output(eventIterator(progressOf(madeFileSchema))),
  /**
   * A table view as it is seen. Of firms shown unmasked, hidden columns name the records, so that the workbook can
   * come back changed. Copies are numbered; several files come in one .zip.
   */
  view: procedure
    .input(
      z.object({
        view: tableViewSchema,
        format: viewFormatSchema,
        landscape: z.boolean(),
        release: releaseSchema,
      }),
    )
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
