import packageJson from '../../../../package.json' with { type: 'json' };
import { os } from '../../api/os.ts';
import { streamProgress } from '../../api/stream-progress.ts';
import { today } from '../../core.ts';
import { findHolder, nameHolder } from '../../db/registry-lock.ts';
import { loadSample } from './load-sample.ts';
import { countRegistry, listChoices } from './store.ts';
import { watchChanges } from './watch-changes.ts';

export const setupHandlers = {
  status: os.setup.status.handler(({ context: { core } }) => ({
    version: packageJson.version,
    dataDir: core.dataDir,
    file: core.file.path,
    readOnly: core.mode === 'read',
    heldBy: core.mode === 'read' ? holderOf(core.dataDir) : null,
    today: today(core),
    counts: countRegistry(core.file),
  })),
  choices: os.setup.choices.handler(({ context: { core } }) => listChoices(core.file)),
  loadSample: os.setup.loadSample.handler(({ input, context: { core }, signal }) =>
    streamProgress((report, stop) => loadSample(core, input.scale, report, stop), signal),
  ),
  changes: os.setup.changes.handler(({ context: { core }, signal }) => watchChanges(core, signal)),
};

function holderOf(dataDir: string): { holder: string; since: string } | null {
  const other = findHolder(dataDir);
  return other && nameHolder(other);
}
