import type { Progress } from '#shared/contract/base.ts';
import type { Preview } from '#shared/contract/roster.ts';
import { compareRoster } from '#shared/domain/roster/compare/compare-roster.ts';
import { FirmAnswers } from '#shared/domain/roster/decisions/firm-answers.ts';
import { overlayDecisions } from '#shared/domain/roster/decisions/overlay-decisions.ts';
import { compareStation } from '#shared/domain/roster/form/compare-station.ts';
import { type Core, today } from '../../core.ts';
import { loadProfile } from '../../figures/load-profile.ts';
import { loadRemembered } from './decisions/load-remembered.ts';
import { findImportOf } from './find-import-of.ts';
import { type ImportSession, refuseUnknownFiles } from './import-session.ts';
import { loadSnapshot } from './load-snapshot.ts';
import { loadStations } from './load-stations.ts';
import { Previews } from './previews.ts';
import { readFiles } from './read-files.ts';
import { listSources, summariseFile, takenSheets } from './summarise-file.ts';

/**
 * Reads the rosters of an import, recognises them and compares them with the registry, under what a person
 * decided now and before; writes nothing.
 */
export async function previewRosters(
  core: Core,
  session: ImportSession,
  report: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Preview> {
  refuseUnknownFiles(session);
  const { building } = session;
  const remembered = loadRemembered(core.file);
  const decisions = overlayDecisions(remembered.decisions, session.decisions);
  const read = await readFiles(session, decisions, report, signal);
  signal.throwIfAborted();
  report({ type: 'progress', stage: 'comparing', done: 0, total: null });
  const sources = read.flatMap(({ file, reading }) => listSources(file, reading, building, decisions));
  const day = today(core);
  const diff = compareRoster(
    sources,
    loadSnapshot(
      core.file,
      sources,
      day,
      decisions.firms.map(({ firmId }) => firmId),
    ),
    {
      today: day,
      membersForOrg: loadProfile(core.file, day)['full-members-for-org'].value,
      answers: new FirmAnswers(decisions.firms),
    },
  );
  const kept = read.flatMap(({ file: { file }, reading: { hash } }) =>
    hash === null ? [] : { name: file.name, hash },
  );
  const forms = remembered.formsBut(session.decisions.forms);
  const stationForms = read.flatMap(({ file, reading }) =>
    takenSheets(file, reading, decisions).flatMap(({ name: sheet, station: form }) =>
      form ? [{ file: file.key, sheet, form }] : [],
    ),
  );
  const known = stationForms.length > 0 ? loadStations(core.file, day) : { stations: [], communities: [] };
  const stations = stationForms.map(({ form, ...source }) =>
    compareStation(form, source, known.stations, known.communities),
  );
  return {
    previewId: Previews.of(core).keep(kept, diff, session, stations),
    files: read.map(({ file, reading }) => ({
      ...summariseFile(file, reading, building, decisions, forms),
      importedAt: findImportOf(core.file, reading.hash),
    })),
    buildings: diff.buildings.map(({ id, name }) => ({ id, name })),
    diff: diff.counts,
    stations: stations.map(({ set: _, ...station }) => station),
  };
}
