import { os } from '../../api/os.ts';
import { logBug, logPath } from '../../bug-log.ts';
import { describeProgram } from './describe-program.ts';
import { makeDiagnostics } from './make-diagnostics.ts';

export const supportHandlers = {
  about: os.support.about.handler(({ context: { core } }) => describeProgram(core)),
  reportBug: os.support.reportBug.handler(({ input: { stack }, context: { core } }) => {
    logBug(core.dataDir, core.ports.now(), `page: ${stack}`);
    return { log: logPath(core.dataDir) };
  }),
  diagnostics: os.support.diagnostics.handler(({ context: { core } }) => ({ file: makeDiagnostics(core) })),
};
