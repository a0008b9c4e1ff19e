import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { checkRegistry } from './check-registry.ts';
import { sumOfFile } from './file-sum.ts';

/** What a file is found to be: SQLite's complaints, and its checksum. */
export interface Inspection {
  readonly problems: string[];
  readonly sum: string;
}

/** What to look at. A copy that was just made is first made to stand alone: it has no log beside it when it is read. */
export interface InspectionTask {
  readonly path: string;
  readonly isJustMade: boolean;
}

const { path, isJustMade } = workerData as InspectionTask;
if (isJustMade) standAlone(path);
const problems = checkRegistry(path, isJustMade ? 'pages' : 'all');
parentPort?.postMessage({
  problems,
  sum: problems.length > 0 ? '' : sumOfFile(path),
} satisfies Inspection);

/** A copy of a database in WAL mode would leave two more files behind whenever it is read. Forces it to the disk. */
function standAlone(path: string): void {
  const copy = new Database(path);
  copy.pragma('journal_mode = DELETE');
  copy.close();
}
