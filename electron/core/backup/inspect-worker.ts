import { parentPort, workerData } from 'node:worker_threads';
import { checkRegistry } from './check-registry.ts';
import { sumOfFile } from './file-sum.ts';

/** What a file is found to be: SQLite's complaints, and its checksum. */
export interface Inspection {
  readonly problems: string[];
  readonly sum: string;
}

const path = workerData as string;
const problems = checkRegistry(path);
parentPort?.postMessage({
  problems,
  sum: problems.length > 0 ? '' : sumOfFile(path),
} satisfies Inspection);
