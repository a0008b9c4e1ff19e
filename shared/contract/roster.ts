import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { MERGE_STRATEGIES } from '#shared/domain/roster/compare/merge-strategy.ts';
import { ROW_RESULTS } from '#shared/domain/roster/compare/roster-diff.ts';
import { STATION_AMOUNTS, STATION_COUNTS, STATION_TEXTS } from '#shared/domain/roster/form/station-form.ts';
import { WORDING_FIELDS } from '#shared/domain/roster/values/wordings.ts';
import { cellSchema, columnTableSchema, daySchema, idSchema, procedure, progressOf } from './base.ts';
import { formDecisionSchema, importDecisionsSchema, rememberedSchema } from './roster-decisions.ts';

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
const meaningSchema = z.union([z.string(), z.boolean(), z.null()]);

export const sheetSummarySchema = z.object({
  name: z.string(),
  kind: z.enum(['table', 'form', 'empty', 'unrecognised']),
  hidden: z.boolean(),
  /** False for sheets that are shown but not compared: hidden ones, unless a person takes them in. */
  taken: z.boolean(),
  /** The same for files with the same headings in the same order; empty where there is no header. */
  fingerprint: z.string(),
  /** What a person decided about this form, now or before; null for nothing. */
  decided: formDecisionSchema.nullable(),
  /** When the form was decided, where that was for an earlier import. */
  remembered: z.object({ id: idSchema, decidedAt: z.string() }).nullable(),
  headerRows: z.array(z.number()),
  columns: z.array(
    z.object({
      /** Names the column in decisions: its heading, with `#2` behind a repeated one. */
      key: z.string(),
      header: z.string(),
      /** Where it stands in the sheet: A, B … */
      letter: z.string(),
      field: z.string().nullable(),
      confidence: z.number(),
      reason: z.string(),
      merge: z.enum(MERGE_STRATEGIES),
      /** The first cell that says something. */
      sample: z.string(),
    }),
  ),
  /** Wordings of choice and yes/no columns, each once, unknown ones first. */
  wordings: z.array(
    z.object({
      field: z.enum(WORDING_FIELDS),
      wording: z.string(),
      count: z.number(),
      choice: meaningSchema,
      by: z.enum(['rule', 'decided', 'unknown']),
      proposed: meaningSchema,
    }),
  ),
  /** Filled lines that the file hides, and whether they are taken in. */
  hiddenRows: z.object({ count: z.number(), taken: z.boolean() }),
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
  /** Names the file in decisions: its name, numbered where several files share it. */
  key: z.string(),
  format: z.string(),
  encoding: z.string().nullable(),
  /** Characters of a text file that its encoding does not know. */
  unreadable: z.number(),
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
  /** How the firm was found: `uscc`, `name-in-building`, `name`, `same-room`, `decided`; null for added rows. */
  matchedBy: z.string().nullable(),
  /** Whether it is the firm that the registry knows under a similar name: asked (`answer` null) or answered. */
  sameFirm: z.object({ firmId: idSchema, name: z.string(), answer: z.boolean().nullable() }).nullable(),
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
  /** Says that a file will come soon: the thread that reads files starts ahead of it. */
  prepare: procedure.output(z.void()),
  /** Reads, recognises, matches and compares; writes nothing. `building` names the one that no column or title tells. */
  preview: procedure
    .input(
      z.object({
        files: z.array(z.file()).min(1).max(200),
        building: z.string().max(200).optional(),
        decisions: importDecisionsSchema.optional(),
      }),
    )
    .output(eventIterator(progressOf(previewSchema))),
  /**
   * The dry run of the same files again, under other decisions: all of them, over those that are remembered.
   * Refuses with `preview-expired`.
   */
  revise: procedure
    .input(
      z.object({
        previewId: idSchema,
        building: z.string().max(200).optional(),
        decisions: importDecisionsSchema,
      }),
    )
    .output(eventIterator(progressOf(previewSchema))),
  /** The first lines of a sheet and those that were skipped, as recognition judged them. `file` is its key. */
  lines: procedure.input(z.object({ previewId: idSchema, file: z.string(), sheet: z.string() })).output(
    z.object({
      columns: z.array(z.object({ index: z.number(), field: z.string().nullable() })),
      lines: z.array(
        z.object({
          row: z.number(),
          cells: z.array(z.string()),
          hidden: z.boolean(),
          header: z.boolean(),
          /** Why the line was left out; null for one that was taken or is a header. */
          skipped: z.string().nullable(),
        }),
      ),
    }),
  ),
  /**
   * The table of a sheet as it stands in the file, with what was corrected, for correcting it. `id` is the line,
   * `result` what comparing found or `left-out` where a person left it out, `note` the JSON of the first of its
   * notes; the cells are columns by letter. Refuses with `preview-expired`.
   */
  table: procedure
    .input(z.object({ previewId: idSchema, file: z.string(), sheet: z.string() }))
    .output(columnTableSchema),
  /** What the registry remembers of earlier decisions, newest first. */
  remembered: procedure.output(z.object({ decisions: z.array(rememberedSchema) })),
  /** Forgets decisions: the question is asked again next time. */
  forget: procedure
    .input(z.object({ ids: z.array(idSchema).min(1).max(10_000) }))
    .output(z.object({ entry: idSchema.nullable() })),
  /** A page of the dry run, in the order of the files. Refuses with `preview-expired`. */
  rows: procedure
    .input(
      z.object({
        previewId: idSchema,
        results: z.array(rowResultSchema).optional(),
        /** Only these lines. */
        keys: z.array(z.string()).max(1_000_000).optional(),
        offset: z.number().int().min(0),
        limit: z.number().int().min(1).max(100_000),
      }),
    )
    .output(z.object({ total: z.number(), rows: z.array(diffRowSchema) })),
  /**
   * Writes a dry run as one command, after what was decided for it has been remembered. `skip` leaves rows out by key; `movedOut` ends the tenancies of these
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
