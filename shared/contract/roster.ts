import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { ROW_RESULTS } from '#shared/domain/roster/compare/roster-diff.ts';
import { STATION_AMOUNTS, STATION_COUNTS, STATION_TEXTS } from '#shared/domain/roster/form/station-form.ts';
import { cellSchema, daySchema, idSchema, procedure, progressOf } from './base.ts';

/** What comparing a roster row with the registry found. */
export const rowResultSchema = z.enum(ROW_RESULTS);

export const problemSchema = z.object({
  row: z.number(),
  column: z.string().nullable(),
  level: z.enum(['error', 'warning', 'info']),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  value: z.string().nullable(),
});

/** What a form tells: each label with its value as it stands, and the figures of a station where it is one's. */
const formSchema = z.object({
  labels: z.record(z.string(), z.string()),
  station: z
    .object({
      ...(Object.fromEntries(STATION_TEXTS.map((key) => [key, z.string().nullable()])) as Record<
        (typeof STATION_TEXTS)[number],
        z.ZodNullable<z.ZodString>
      >),
      ...(Object.fromEntries(
        [...STATION_COUNTS, ...STATION_AMOUNTS, 'areaSqm', 'year'].map((key) => [key, z.number().nullable()]),
      ) as Record<
        (typeof STATION_COUNTS)[number] | (typeof STATION_AMOUNTS)[number] | 'areaSqm' | 'year',
        z.ZodNullable<z.ZodNumber>
      >),
    })
    .nullable(),
});

/** What applying a station's form would change, and its counts beside those that the registry has itself. */
export const stationDiffSchema = z.object({
  key: z.string(),
  file: z.string(),
  sheet: z.string(),
  /** Null for a station that applying would make. */
  stationId: idSchema.nullable(),
  name: z.string(),
  changes: z.array(
    z.object({
      field: z.enum(['name', 'address', 'areaSqm', 'phone', 'community']),
      old: z.union([z.string(), z.number()]).nullable(),
      new: z.union([z.string(), z.number()]).nullable(),
    }),
  ),
  compared: z.array(z.object({ figure: z.enum(STATION_COUNTS), told: z.number(), known: z.number() })),
});
export type StationDiffSummary = z.infer<typeof stationDiffSchema>;

export const sheetSummarySchema = z.object({
  name: z.string(),
  kind: z.enum(['table', 'form', 'empty', 'unrecognised']),
  /** Hidden sheets are shown but not compared. */
  hidden: z.boolean(),
  headerRows: z.array(z.number()),
  columns: z.array(
    z.object({
      header: z.string(),
      field: z.string().nullable(),
      confidence: z.number(),
      reason: z.string(),
    }),
  ),
  building: z.string().nullable(),
  /** Different firms, and the different places they hold. */
  firms: z.number(),
  tenancies: z.number(),
  skipped: z.array(z.object({ row: z.number(), reason: z.string() })),
  problems: z.array(problemSchema),
  /** Null for what is no form. */
  form: formSchema.nullable(),
});
export type SheetSummary = z.infer<typeof sheetSummarySchema>;

/** One file of a dry run: what it holds, or the one sentence why it was refused (`errors.<code>`). */
export const fileSummarySchema = z.object({
  file: z.string(),
  format: z.string(),
  encoding: z.string().nullable(),
  sheets: z.array(sheetSummarySchema),
  refused: z
    .object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) })
    .nullable(),
  /** SHA-256 of the file in hex; null for one that was refused. */
  hash: z.string().nullable(),
  /** When this very file was last imported, under whatever name; null when never, or undone since. */
  importedAt: z.string().nullable(),
});
export type FileSummary = z.infer<typeof fileSummarySchema>;

/**
 * One changed cell of one firm, old → new. `field` is a roster field; `floor`, `room` and `moveInOn` are of its
 * tenancy, `building` stands for a tenancy in a further building, `endedOn` for a firm that is back, and
 * `custom:HEADER` for a column kept as it is. An added row lists what it brings.
 */
export const cellChangeSchema = z.object({ field: z.string(), old: cellSchema, new: cellSchema });

/** One line of the dry run. `row` is 1-based in its sheet, null for firms the file does not name. */
export const diffRowSchema = z.object({
  key: z.string(),
  result: rowResultSchema,
  file: z.string(),
  sheet: z.string(),
  row: z.number().nullable(),
  building: z.string().nullable(),
  floor: z.string().nullable(),
  room: z.string().nullable(),
  name: z.string(),
  uscc: z.string().nullable(),
  firmId: idSchema.nullable(),
  /** How the firm was found: `uscc`, `name-in-building`, `name`, `same-room`; null for added rows. */
  matchedBy: z.string().nullable(),
  changes: z.array(cellChangeSchema),
  /** Keys of the `rosterNotes` texts with what fills them: why conflict, duplicate or refused. */
  notes: z.array(
    z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) }),
  ),
});
export type DiffRow = z.infer<typeof diffRowSchema>;

export const diffCountsSchema = z.object({
  added: z.number(),
  updated: z.number(),
  unchanged: z.number(),
  conflict: z.number(),
  duplicate: z.number(),
  suspectedMovedOut: z.number(),
  refused: z.number(),
});

export const previewSchema = z.object({
  /** Names the dry run for `rows` and `apply`; kept until the next one or until the program ends. */
  previewId: idSchema,
  files: z.array(fileSummarySchema),
  /** Buildings the rows speak of; `id` null for one that applying would make. */
  buildings: z.array(z.object({ id: idSchema.nullable(), name: z.string() })),
  diff: diffCountsSchema,
  stations: z.array(stationDiffSchema),
});
export type Preview = z.infer<typeof previewSchema>;

export const applyResultSchema = z.object({
  added: z.number(),
  updated: z.number(),
  movedOut: z.number(),
  /** Stations made or changed by their forms. */
  stations: z.number(),
  entry: idSchema.nullable(),
});

export const rosterContract = {
  /** Reads, recognises, matches and compares; writes nothing. `building` names the one that no column or title tells. */
  preview: procedure
    .input(z.object({ files: z.array(z.file()).min(1).max(200), building: z.string().max(200).optional() }))
    .output(eventIterator(progressOf(previewSchema))),
  /** A page of the dry run, in the order of the files. Refuses with `preview-expired`. */
  rows: procedure
    .input(
      z.object({
        previewId: idSchema,
        results: z.array(rowResultSchema).optional(),
        offset: z.number().int().min(0),
        limit: z.number().int().min(1).max(100_000),
      }),
    )
    .output(z.object({ total: z.number(), rows: z.array(diffRowSchema) })),
  /**
   * Writes a dry run as one command. `skip` leaves rows out by key; `movedOut` ends the tenancies of these
   * suspected rows on `movedOutOn`.
   */
  apply: procedure
    .input(
      z.object({
        previewId: idSchema,
        skip: z.array(z.string()).default([]),
        movedOut: z.array(z.string()).default([]),
        movedOutOn: daySchema.optional(),
      }),
    )
    .output(eventIterator(progressOf(applyResultSchema))),
};
