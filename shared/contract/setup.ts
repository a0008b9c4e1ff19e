import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { procedure, progressOf } from './base.ts';

export const scaleSchema = z.enum(['street', 'district', 'city']);
export type Scale = z.infer<typeof scaleSchema>;

export const registryCountsSchema = z.object({
  buildings: z.number(),
  firms: z.number(),
  orgs: z.number(),
  workers: z.number(),
});

/** What a choice list offers, by table: the office's own stations, communities, sponsors, buildings … */
export const choiceSchema = z.object({ id: z.string(), name: z.string() });

export const setupContract = {
  status: procedure.output(
    z.object({
      version: z.string(),
      dataDir: z.string(),
      file: z.string(),
      readOnly: z.boolean(),
      /** Who keeps the registry from being written here, and since when; null: nobody. */
      heldBy: z.object({ holder: z.string(), since: z.string() }).nullable(),
      today: z.string(),
      counts: registryCountsSchema,
    }),
  ),
  choices: procedure.output(
    z.object({
      buildings: z.array(choiceSchema),
      stations: z.array(choiceSchema),
      communities: z.array(choiceSchema),
      sponsors: z.array(choiceSchema),
      orgs: z.array(choiceSchema),
      streets: z.array(choiceSchema),
      serviceCentres: z.array(choiceSchema),
      instructors: z.array(choiceSchema),
    }),
  ),
  /** Fills an empty registry with a made-up one; refuses with `registry-not-empty`. */
  loadSample: procedure
    .input(z.object({ scale: scaleSchema }))
    .output(eventIterator(progressOf(registryCountsSchema))),
  /** Tells which tables each committed command wrote, for as long as the reader listens. */
  changes: procedure.output(eventIterator(z.object({ tables: z.array(z.string()) }))),
};
