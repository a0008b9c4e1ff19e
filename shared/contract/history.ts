import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { KEPT_REASONS } from '#shared/domain/history/plan-undo.ts';
import { RECORD_OUTCOMES } from '#shared/domain/history/record-outcome.ts';
import { cellSchema, daySchema, idSchema, langSchema, procedure, progressOf } from './base.ts';

/** `summary` sentences are made from `command` and `params` with the `journal` texts. */
export const entrySchema = z.object({
  id: idSchema,
  seq: z.number(),
  at: z.string(),
  command: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  /** 操作人: the operating system's user; null where it was not kept. */
  actor: z.string().nullable(),
  undone: z.boolean(),
  /** Undone for good: a later command made redo impossible. */
  discarded: z.boolean(),
});
export type Entry = z.infer<typeof entrySchema>;

export const listedEntrySchema = entrySchema.extend({
  /** How often undo, or redo for an undone entry, has to be called to come here; null: no way back. */
  steps: z.number().nullable(),
  /** Taken back on its own by a later step, which left `kept` records as they were. */
  takenBack: z.object({ at: z.string(), kept: z.number() }).nullable(),
});
export type ListedEntry = z.infer<typeof listedEntrySchema>;

/** A record of any journaled table, by the name people know it under. */
const recordSchema = z.object({ table: z.string(), id: idSchema, name: z.string() });

export const undoCheckSchema = z.object({
  /** How many records go back, by table. */
  records: z.array(z.object({ table: z.string(), count: z.number() })),
  /** How many rows that is: a firm's rooms are rows of their own. */
  rows: z.number(),
  /** The first of the records that stay as they are, and how many there are. */
  kept: z.array(recordSchema.extend({ why: z.enum(KEPT_REASONS) })),
  keptCount: z.number(),
  /** How many of all records of the entry were edited since; `takeEdited` takes them back as well. */
  editedCount: z.number(),
});
export type UndoCheck = z.infer<typeof undoCheckSchema>;

/** One cell, old → new. `field` is a column; `custom:HEADER` stands for a column kept as it is. */
export const fieldChangeSchema = z.object({ field: z.string(), old: cellSchema, new: cellSchema });

/**
 * What happened to one row of a record: the record's own (`name` null), or a room, a cover … that belongs to
 * it and is known by `name`.
 */
export const recordPartSchema = z.object({
  table: z.string(),
  name: z.string().nullable(),
  cells: z.array(fieldChangeSchema),
});
export type RecordPart = z.infer<typeof recordPartSchema>;

const outcomeSchema = z.enum(RECORD_OUTCOMES);
/** Names of the rows that cells point to, by id. */
const namesSchema = z.record(z.string(), z.string());

export const changedRecordSchema = recordSchema.extend({
  outcome: outcomeSchema,
  parts: z.array(recordPartSchema),
});
export type ChangedRecord = z.infer<typeof changedRecordSchema>;

export const recordHistorySchema = z.object({
  name: z.string(),
  /** The record's columns as they are now, `version` among them; null when it is not in the registry. */
  current: z.record(z.string(), cellSchema).nullable(),
  /** The columns that the record's own edit command sets: an old value of these can be given back. */
  editable: z.array(z.string()),
  /** Newest first. */
  steps: z.array(z.object({ entry: entrySchema, outcome: outcomeSchema, parts: z.array(recordPartSchema) })),
  names: namesSchema,
});
export type RecordHistory = z.infer<typeof recordHistorySchema>;

/** One applied roster; `entry` is the step that undoing takes back. */
export const appliedImportSchema = z.object({
  entry: idSchema,
  at: z.string(),
  actor: z.string().nullable(),
  /** `hash` is the SHA-256 in hex; null for imports of before it was kept. */
  files: z.array(z.object({ name: z.string(), hash: z.string().nullable() })),
  added: z.number(),
  updated: z.number(),
  movedOut: z.number(),
  undone: z.boolean(),
  /** Undone by itself, with so many records left as they were. */
  kept: z.number(),
});
export type AppliedImport = z.infer<typeof appliedImportSchema>;

export const historyContract = {
  /**
   * Entries newest first: of `kinds` (the part of the command before the dot), of the days `from` to `to`,
   * whose sentence in `lang` or one of whose records' names contains `search`. `before` is the `seq` of the
   * last entry of the page before.
   */
  list: procedure
    .input(
      z.object({
        limit: z.number().int().min(1).max(10_000),
        before: z.number().int().optional(),
        kinds: z.array(z.string().max(64)).max(100).optional(),
        from: daySchema.optional(),
        to: daySchema.optional(),
        search: z.string().max(200).optional(),
        lang: langSchema.default('zh'),
      }),
    )
    .output(
      z.object({
        entries: z.array(listedEntrySchema),
        /** True when there are older ones. */
        more: z.boolean(),
        /** Every kind that the whole history has. */
        kinds: z.array(z.string()),
      }),
    ),
  /** What undo and redo would do next. */
  next: procedure.output(z.object({ undo: entrySchema.nullable(), redo: entrySchema.nullable() })),
  undo: procedure.output(z.object({ entry: entrySchema })),
  redo: procedure.output(z.object({ entry: entrySchema })),
  /** What `undoEntry` would do. Refuses with `entry-not-found` or `entry-undone`. */
  checkUndo: procedure
    .input(z.object({ id: idSchema, takeEdited: z.boolean().default(false) }))
    .output(undoCheckSchema),
  /**
   * Takes one earlier entry back as a command of its own, and leaves alone what later commands edited or point
   * to. `entry` is null when nothing was left to take back.
   */
  undoEntry: procedure
    .input(z.object({ id: idSchema, takeEdited: z.boolean().default(false) }))
    .output(
      eventIterator(progressOf(z.object({ entry: idSchema.nullable(), rows: z.number(), kept: z.number() }))),
    ),
  /** A page of the records that an entry changed. Refuses with `entry-not-found`. */
  entryRecords: procedure
    .input(
      z.object({
        id: idSchema,
        table: z.string().max(64).optional(),
        outcome: outcomeSchema.optional(),
        offset: z.number().int().min(0),
        limit: z.number().int().min(1).max(1_000),
      }),
    )
    .output(z.object({ total: z.number(), records: z.array(changedRecordSchema), names: namesSchema })),
  /** Everything that ever happened to one record. Refuses with `row-not-found`. */
  ofRow: procedure.input(z.object({ table: z.string().max(64), id: idSchema })).output(recordHistorySchema),
  /** Applied rosters, newest first, undone ones too. */
  imports: procedure
    .input(z.object({ offset: z.number().int().min(0), limit: z.number().int().min(1).max(1_000) }))
    .output(z.object({ total: z.number(), imports: z.array(appliedImportSchema) })),
};
