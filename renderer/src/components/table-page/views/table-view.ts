import { z } from 'zod';
import { TEXT_CONDITIONS } from '../../data-grid/filter/column-filter.ts';

const cellSchema = z.union([z.string(), z.number(), z.null()]);

const filterSchema = z.object({
  field: z.string(),
  values: z.object({ texts: z.array(z.string()).readonly(), except: z.boolean() }).exactOptional(),
  range: z.object({ from: cellSchema, to: cellSchema }).exactOptional(),
  text: z.object({ condition: z.enum(TEXT_CONDITIONS), words: z.string() }).exactOptional(),
});

const columnSchema = z.object({
  field: z.string(),
  width: z.number(),
  sort: z.enum(['asc', 'desc']).nullable(),
  sortIndex: z.number().nullable(),
});

/** A way to look at a table: which rows, in which order, with which columns. */
export const tableViewSchema = z.object({
  name: z.string(),
  search: z.string(),
  filters: z.array(filterSchema).readonly(),
  /** Null leaves the columns as they are. */
  layout: z.array(columnSchema).readonly().nullable(),
});
export type TableView = z.infer<typeof tableViewSchema>;
