import { standardPaper } from '#shared/domain/paper/report-paper.ts';
import { os } from '../../api/os.ts';
import { streamProgress } from '../../api/stream-progress.ts';
import { choosableColumns, chooseColumns } from '../../reports/choose-columns.ts';
import { namesPeople } from '../../reports/mask-report.ts';
import { readSignOff, saveSignOff } from '../../reports/sign-off.ts';
import { writeHtml } from '../../reports/write/write-html.ts';
import { checkFigures } from './check-figures.ts';
import { exportReport } from './export-report.ts';
import { listFirmsBehind } from './list-firms-behind.ts';
import { makeReport } from './make-report.ts';
import { paperOf } from './report-paper.ts';

export const reportHandlers = {
  render: os.report.render.handler(async ({ input, context }) => {
    const report = await makeReport(context.core, input);
    const paper = input.paper ?? standardPaper(input.kind);
    const shown = chooseColumns(report, paper.hidden);
    return {
      html: writeHtml(shown, paperOf(shown, paper, null)),
      rows: report.rows.length,
      title: report.title,
      columns: choosableColumns(report),
      namesPeople: namesPeople(report),
    };
  }),
  behind: os.report.behind.handler(({ input, context: { core } }) => listFirmsBehind(core, input)),
  check: os.report.check.handler(({ input, context: { core } }) => checkFigures(core, input)),
  export: os.report.export.handler(({ input, context: { core }, signal }) =>
    streamProgress((report, stop) => exportReport(core, input, report, stop), signal),
  ),
  signOff: os.report.signOff.handler(({ context }) => readSignOff(context.core)),
  saveSignOff: os.report.saveSignOff.handler(({ input, context }) => saveSignOff(context.core, input)),
};
