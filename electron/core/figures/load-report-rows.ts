import type { Coverage } from '#shared/domain/coverage/build-coverage.ts';
import type { Basis } from '#shared/domain/coverage/coverage-input.ts';
import type { Day } from '#shared/domain/day/day.ts';
import type { ReportRows } from '#shared/domain/report/report-rows.ts';
import type { RegistryFile } from '../db/registry-file.ts';
import { coverageOf } from './load-coverage.ts';
import { loadProfile } from './load-profile.ts';
import { readCoverageFacts } from './read-coverage-facts.ts';
import { readExceptions, readFlagFacts } from './read-flag-facts.ts';
import { readCommunities, readEndings, readStations, readStreets } from './read-report-places.ts';
import {
  readReportBuildings,
  readReportFirms,
  readReportOrgs,
  readReportWorkers,
} from './read-report-rows.ts';

/** Everything reports are made of, as the registry holds it on a day. Each part is read when a report asks for it. */
export function loadReportRows(file: RegistryFile, asOf: Day): ReportRows {
  const profile = loadProfile(file, asOf);
  const facts = () => readCoverageFacts(file, asOf);
  return lazily<ReportRows>({
    asOf: () => asOf,
    profile: () => profile,
    streets: () => readStreets(file, asOf),
    communities: () => readCommunities(file, asOf),
    stations: () => readStations(file, asOf),
    buildings: () => readReportBuildings(file, facts()),
    firms: () => readReportFirms(file, facts()),
    orgs: () => readReportOrgs(file, readFlagFacts(file, asOf).orgs),
    workers: () => readReportWorkers(file, asOf),
    covers: () => readFlagFacts(file, asOf).covers,
    sponsorless: () => [...readFlagFacts(file, asOf).buildingsWithoutSponsor],
    orgDays: () => readFlagFacts(file, asOf).orgDays,
    meetings: () => readFlagFacts(file, asOf).meetings,
    exceptions: () => readExceptions(file, asOf),
    endings: () => readEndings(file, asOf),
    figures: () =>
      lazily<Record<Basis, Coverage>>({
        all: () => coverageOf(file, asOf, 'all'),
        operating: () => coverageOf(file, asOf, 'operating'),
        'three-have': () => coverageOf(file, asOf, 'three-have'),
      }),
  });
}

/** An object whose parts are made when they are first asked for, each once. */
function lazily<T extends object>(parts: { [K in keyof T]: () => T[K] }): T {
  const made = {} as T;
  for (const key of Object.keys(parts) as (keyof T)[]) {
    let value: { of: T[keyof T] } | null = null;
    Object.defineProperty(made, key, {
      enumerable: true,
      get: () => {
        value ??= { of: parts[key]() };
        return value.of;
      },
    });
  }
  return made;
}
