import { os } from '../../api/os.ts';
import { streamProgress } from '../../api/stream-progress.ts';
import { prepareThread } from '../../spreadsheet/reading-threads.ts';
import { applyPreview } from './apply-preview.ts';
import { forgetDecisions } from './decisions/forget-decisions.ts';
import { listRemembered } from './decisions/list-remembered.ts';
import { startSession } from './import-session.ts';
import { listEntries } from './list-entries.ts';
import { listLines } from './list-lines.ts';
import { listTable } from './list-table.ts';
import { previewRosters } from './preview-rosters.ts';
import { revisePreview } from './revise-preview.ts';

export const rosterHandlers = {
  prepare: os.roster.prepare.handler(() => prepareThread()),
  preview: os.roster.preview.handler(({ input, context: { core }, signal }) =>
    streamProgress((report, stop) => {
      const session = startSession(input.files, input.building?.trim() || null, input.decisions);
      return previewRosters(core, session, report, stop);
    }, signal),
  ),
  revise: os.roster.revise.handler(({ input, context: { core }, signal }) =>
    streamProgress((report, stop) => revisePreview(core, input, report, stop), signal),
  ),
  lines: os.roster.lines.handler(({ input, context: { core } }) => listLines(core, input)),
  table: os.roster.table.handler(({ input, context: { core }, signal }) => listTable(core, input, signal)),
  remembered: os.roster.remembered.handler(({ context: { core } }) => listRemembered(core)),
  forget: os.roster.forget.handler(({ input, context: { core } }) => forgetDecisions(core, input.ids)),
  rows: os.roster.rows.handler(({ input, context: { core } }) => listEntries(core, input)),
  apply: os.roster.apply.handler(({ input, context: { core }, signal }) =>
    streamProgress(async (report, stop) => {
      await core.backups.makeIfChanged('before-import');
      return applyPreview(core, input, report, stop);
    }, signal),
  ),
};
