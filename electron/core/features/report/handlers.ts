import { os } from '../../api/os.ts';
import { choosableColumns, chooseColumns } from '../../reports/choose-columns.ts';
import { readSignOff, saveSignOff } from '../../reports/sign-off.ts';
import { writeHtml } from '../../reports/write-html.ts';
import { exportReport, makeReport, paperOf, STANDARD_PAPER } from './make-report.ts';

export const reportHandlers = {
  render: os.report.render.handler(async ({ input, context }) => {
    const report = await makeReport(context.core, input);
    const paper = input.paper ?? STANDARD_PAPER;
    const shown = chooseColumns(report, paper.hidden);
    return {
      html: writeHtml(shown, paperOf(shown, paper, null)),
      rows: report.rows.length,
      title: report.title,
      columns: choosableColumns(report),
    };
  }),
  export: os.report.export.handler(({ input, context, signal }) => exportReport(context.core, input, signal)),
  signOff: os.report.signOff.handler(({ context }) => readSignOff(context.core)),
  saveSignOff: os.report.saveSignOff.handler(({ input, context }) => saveSignOff(context.core, input)),
};
