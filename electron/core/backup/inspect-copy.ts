import { Worker } from 'node:worker_threads';
import { workerUrl } from '../worker-url.ts';
import { sumInName } from './backup-folder.ts';
import type { Inspection, InspectionTask } from './inspect-worker.ts';

/** Looks at every page of a registry's file in a thread of its own: a large one takes a second. */
export function inspectFile(path: string, isJustMade = false): Promise<Inspection> {
  const worker = new Worker(workerUrl(import.meta.url, './inspect-copy.js', './inspect-worker.ts'), {
    workerData: { path, isJustMade } satisfies InspectionTask,
  });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** What is wrong with a copy; empty for a sound one, whose bytes are also those that its name was given for. */
export async function inspectCopy(path: string): Promise<string[]> {
  const { problems, sum } = await inspectFile(path);
  const expected = sumInName(path);
  return problems.length > 0 || expected === null || expected === sum ? problems : ['checksum'];
}
