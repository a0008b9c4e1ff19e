import { os } from '../../api/os.ts';
import { streamProgress } from '../../api/stream-progress.ts';
import { findFile } from '../../made-files.ts';
import { exportRegister } from './export-register.ts';
import { makeTemplates } from './make-templates.ts';
import { sendBack } from './send-back.ts';
import { exportView } from './view/export-view.ts';

export const exchangeHandlers = {
  register: os.exchange.register.handler(({ input, context: { core }, signal }) =>
    streamProgress((report, stop) => exportRegister(core, input, report, stop), signal),
  ),
  view: os.exchange.view.handler(({ input, context: { core }, signal }) =>
    streamProgress((report, stop) => exportView(core, input, report, stop), signal),
  ),
  template: os.exchange.template.handler(({ input, context: { core }, signal }) =>
    streamProgress((report, stop) => makeTemplates(core, input.buildingIds, report, stop), signal),
  ),
  sendBack: os.exchange.sendBack.handler(({ input, context: { core }, signal }) =>
    streamProgress((report, stop) => sendBack(core, input, report, stop), signal),
  ),
  file: os.exchange.file.handler(({ input, context: { core } }) => ({ file: findFile(core, input.fileId) })),
};
