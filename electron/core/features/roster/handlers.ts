import { os } from '../../api/os.ts';
import { streamProgress } from '../../api/stream-progress.ts';
import { applyPreview } from './apply-preview.ts';
import { listEntries } from './list-entries.ts';
import { previewRosters } from './preview-rosters.ts';

export const rosterHandlers = {
  preview: os.roster.preview.handler(({ input, context: { core }, signal }) =>
    streamProgress(
      (report, stop) => previewRosters(core, input.files, input.building?.trim() || null, report, stop),
      signal,
    ),
  ),
  rows: os.roster.rows.handler(({ input, context: { core } }) => listEntries(core, input)),
  apply: os.roster.apply.handler(({ input, context: { core }, signal }) =>
    streamProgress((report, stop) => applyPreview(core, input, report, stop), signal),
  ),
};
