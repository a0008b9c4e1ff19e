import type { Progress } from '#shared/contract/base.ts';
import type { Preview } from '#shared/contract/roster.ts';
import { compareRoster } from '#shared/domain/roster/compare/compare-roster.ts';
import { compareStation } from '#shared/domain/roster/form/compare-station.ts';
import { type Core, today } from '../../core.ts';
import { loadProfile } from '../../figures/load-profile.ts';
import { findImportOf } from './find-import-of.ts';
import { loadSnapshot } from './load-snapshot.ts';
import { loadStations } from './load-stations.ts';
import { Previews } from './previews.ts';
import { readFiles } from './read-files.ts';

/**
 * Reads rosters, recognises them and compares them with the registry; writes nothing. A file that cannot be
 * read is refused by itself and never stops the others. `building` names the one that no column or title
 * tells.
 */
export async function previewRosters(
  core: Core,
  files: readonly File[],
  building: string | null,
  report: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Preview> {
  const { summaries, sources, stations: forms } = await readFiles(files, building, report, signal);
  signal.throwIfAborted();
  report({ type: 'progress', stage: 'comparing', done: 0, total: null });
  const day = today(core);
  const membersForOrg = loadProfile(core.file, day)['full-members-for-org'].value;
  const diff = compareRoster(sources, loadSnapshot(core.file, sources, day), { today: day, membersForOrg });
  const known = forms.length > 0 ? loadStations(core.file, day) : { stations: [], communities: [] };
  const stations = forms.map(({ form, ...source }) =>
    compareStation(form, source, known.stations, known.communities),
  );
  const read = summaries.flatMap(({ file, hash }) => (hash === null ? [] : { name: file, hash }));
  return {
    previewId: Previews.of(core).keep(read, diff, stations),
    files: summaries.map((file) => ({ ...file, importedAt: findImportOf(core.file, file.hash) })),
    buildings: diff.buildings.map(({ id, name }) => ({ id, name })),
    diff: diff.counts,
    stations: stations.map(({ set: _, ...station }) => station),
  };
}
