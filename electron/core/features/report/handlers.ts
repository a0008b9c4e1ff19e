import { os } from '../../api/os.ts';
import { readSignOff, saveSignOff } from '../../reports/sign-off.ts';
import { writeHtml } from '../../reports/write-html.ts';
import { exportReport, makeReport } from './make-report.ts';

export const reportHandlers = {
  render: os.report.render.handler(async ({ input, context }) => {
    const report = await makeReport(context.core, input);
    return { html: writeHtml(report), rows: report.rows.length, title: report.title };
  }),
  export: os.report.export.handler(({ input, context, signal }) => exportReport(context.core, input, signal)),
  signOff: os.report.signOff.handler(({ context }) => readSignOff(context.core)),
  saveSignOff: os.report.saveSignOff.handler(({ input, context }) => saveSignOff(context.core, input)),
};
