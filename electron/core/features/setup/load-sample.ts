import { setImmediate } from 'node:timers/promises';
import type { Progress } from '#shared/contract/base.ts';
import { AppError } from '#shared/contract/errors.ts';
import { buildingNameKey, firmNameKey } from '#shared/domain/codes/firm-name.ts';
import { makeSampleRegistry } from '#shared/domain/sample/make-sample-registry.ts';
import type { SampleRegistry, SampleScale } from '#shared/domain/sample/sample-registry.ts';
import type { Core } from '../../core.ts';
import type { Tx } from '../../journal/tx.ts';
import { countRegistry, isRegistryEmpty, type RegistryCounts } from './store.ts';

/** Rows written between two looks at the signal. */
const CHUNK = 2_000;

/**
 * Fills an empty registry with the made-up one of a scale, as one command. Refuses with
 * `registry-not-empty`; an abort of the signal leaves the registry empty.
 */
export async function loadSample(
  core: Core,
  scale: SampleScale,
  report: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<RegistryCounts> {
  await core.journal.run(
    'setup.loadSample',
    async (tx) => {
      if (!isRegistryEmpty(core.file)) throw new AppError('registry-not-empty', {});
      report({ type: 'progress', stage: 'making', done: 0, total: null });
      await setImmediate();
      const sample = makeSampleRegistry(scale);
      const total = Object.values(sample).reduce((sum, rows) => sum + rows.length, 0);
      let done = 0;
      for (const write of rowWrites(tx, sample)) {
        if (done % CHUNK === 0) {
          report({ type: 'progress', stage: 'writing', done, total });
          await setImmediate();
          signal.throwIfAborted();
        }
        write();
        done++;
      }
      const params = { buildings: sample.building.length, firms: sample.firm.length };
      return { result: undefined, params };
    },
    signal,
  );
  return countRegistry(core.file);
}

/** One write per row, in an order in which each row only refers to rows before it. */
function* rowWrites(tx: Tx, sample: SampleRegistry): Generator<() => void> {
  for (const row of sample.street) yield () => tx.insert('street', row);
  for (const row of sample.community) yield () => tx.insert('community', row);
  for (const row of sample.serviceCentre) yield () => tx.insert('serviceCentre', row);
  for (const row of sample.station) yield () => tx.insert('station', row);
  for (const row of sample.sponsor) yield () => tx.insert('sponsor', row);
  for (const row of sample.building) {
    yield () => tx.insert('building', { ...row, nameKey: buildingNameKey(row.name) });
  }
  for (const row of sample.instructor) yield () => tx.insert('instructor', row);
  for (const row of sample.firm) {
    yield () => tx.insert('firm', { ...row, nameKey: firmNameKey(row.name), custom: '{}' });
  }
  for (const row of sample.tenancy) yield () => tx.insert('tenancy', row);
  for (const row of sample.partyOrg) yield () => tx.insert('partyOrg', row);
  for (const row of sample.jointOrgFirm) yield () => tx.insert('jointOrgFirm', row);
  for (const row of sample.worker) yield () => tx.insert('worker', row);
  for (const row of sample.workerBuilding) yield () => tx.insert('workerBuilding', row);
}
