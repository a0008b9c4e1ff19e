import type { Progress } from '#shared/contract/base.ts';
import type { Preview } from '#shared/contract/roster.ts';
import type { ImportDecisions } from '#shared/domain/roster/decisions/import-decisions.ts';
import type { Core } from '../../core.ts';
import { previewRosters } from './preview-rosters.ts';
import { Previews } from './previews.ts';

/** The dry run of the same files under other decisions, and another building where one is given. */
export async function revisePreview(
  core: Core,
  request: { previewId: string; building?: string | undefined; decisions: ImportDecisions },
  report: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Preview> {
  const { session } = Previews.of(core).find(request.previewId);
  const building = request.building === undefined ? session.building : request.building.trim() || null;
  return previewRosters(core, { ...session, building, decisions: request.decisions }, report, signal);
}
