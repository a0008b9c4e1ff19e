import { z } from 'zod';
import { FLAG_SUBJECTS } from '#shared/domain/flags/flag-finding.ts';
import { FLAG_RULE_IDS } from '#shared/domain/flags/flag-rules.ts';
import {
  columnTableSchema,
  daySchema,
  idSchema,
  langSchema,
  procedure,
  requiredTextSchema,
  textSchema,
} from './base.ts';

const asOfInput = z.object({ asOf: daySchema.optional() });
const doneSchema = z.object({ entry: idSchema.nullable() });

const versionSchema = z.object({ id: idSchema, version: z.number().int() });
/** Which flag. */
const flagKeySchema = z.object({
  rule: z.enum(FLAG_RULE_IDS),
  subjectKind: z.enum(FLAG_SUBJECTS),
  subjectId: idSchema,
});

export const flagsContract = {
  /**
   * Every broken rule, the gravest first, excepted ones among them. One row per flag: `id rule level brokenRule
   * subjectKind subjectId name buildingId building sentence firms orgs exceptionId exceptionVersion
   * exceptionKind reason authority docNo fromDay untilDay todoId todoVersion dueOn note`; the last four are of the
   * to-do that is open for it; `firms` and `orgs` are JSON of `[{id, name}]`, null where it names none
   * beside its subject. `sources` has the words of each rule of the profile that is broken.
   */
  table: procedure.input(asOfInput.extend({ lang: langSchema.optional() })).output(
    z.object({
      asOf: daySchema,
      table: columnTableSchema,
      sources: z.record(
        z.string(),
        z.object({ wording: z.string().nullable(), source: z.string().nullable() }),
      ),
    }),
  ),
  /** How many there are of each level; those excepted apart. */
  counts: procedure.input(asOfInput).output(
    z.object({
      high: z.number(),
      middle: z.number(),
      low: z.number(),
      excepted: z.number(),
      asOf: daySchema,
    }),
  ),
  /**
   * 认可例外: silences one flag from today until a day, that day included. Refuses `exception-over` for a day
   * before today and `row-not-found` for a subject that is not in the registry.
   */
  accept: procedure
    .input(
      flagKeySchema.extend({
        reason: requiredTextSchema,
        authority: requiredTextSchema,
        docNo: textSchema.optional(),
        untilDay: daySchema,
      }),
    )
    .output(doneSchema),
  /** 忽略: the same without anybody's approval. */
  ignore: procedure
    .input(flagKeySchema.extend({ reason: requiredTextSchema, untilDay: daySchema }))
    .output(doneSchema),
  /** Puts a flag down to be dealt with by a day. Refuses `todo-over` for a day before today, and `row-not-found`. */
  remind: procedure
    .input(flagKeySchema.extend({ dueOn: daySchema, note: textSchema.optional() }))
    .output(doneSchema),
  /** Takes a to-do off the list. */
  finishTodo: procedure.input(versionSchema).output(doneSchema),
  /** Takes an exception, or what is ignored, back from today on. */
  endException: procedure.input(versionSchema).output(doneSchema),
};
