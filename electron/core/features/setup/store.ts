import type { z } from 'zod';
import type { choiceSchema, registryCountsSchema } from '#shared/contract/setup.ts';
import type { RegistryFile } from '../../db/registry-file.ts';

export type RegistryCounts = z.infer<typeof registryCountsSchema>;
type Choice = z.infer<typeof choiceSchema>;

const COUNTED = { buildings: 'building', firms: 'firm', orgs: 'party_org', workers: 'worker' } as const;

/** What the registry holds and has not ended. */
export function countRegistry(file: RegistryFile): RegistryCounts {
  const count = (table: string): number =>
    file.reader.prepare<[], number>(`SELECT count(*) FROM ${table} WHERE ended_on IS NULL`).pluck().get() ??
    0;
  return {
    buildings: count(COUNTED.buildings),
    firms: count(COUNTED.firms),
    orgs: count(COUNTED.orgs),
    workers: count(COUNTED.workers),
  };
}

/** True when nothing was ever entered: ended rows are still part of the registry. */
export function isRegistryEmpty(file: RegistryFile): boolean {
  const some = Object.values(COUNTED).map((table) => `EXISTS (SELECT 1 FROM ${table})`);
  return (
    file.reader
      .prepare<[], number>(`SELECT ${some.join(' OR ')}`)
      .pluck()
      .get() === 0
  );
}

const CHOICES = [
  'buildings',
  'stations',
  'communities',
  'sponsors',
  'orgs',
  'streets',
  'serviceCentres',
  'instructors',
] as const;

/** Names to choose from, in the order they came in; ended rows are no longer offered. */
export function listChoices(file: RegistryFile): Record<(typeof CHOICES)[number], Choice[]> {
  const list = (table: string): Choice[] =>
    file.reader
      .prepare<[], Choice>(`SELECT id, name FROM ${table} WHERE ended_on IS NULL ORDER BY rowid`)
      .all();
  return {
    buildings: list('building'),
    stations: list('station'),
    communities: list('community'),
    sponsors: list('sponsor'),
    orgs: list('party_org'),
    streets: list('street'),
    serviceCentres: list('service_centre'),
    instructors: list('instructor'),
  };
}
