import type { RegistryFile } from '../db/registry-file.ts';

/** Answers kept at once: a page asks for its day, a preview for another; a city's facts weigh 50 MB. */
const MOST = 2;

interface Kept {
  /** What SQLite counts up at every commit of another connection: of our writer, or of another program. */
  dataVersion: number;
  answers: Map<string, unknown>;
}

const keptOf = new WeakMap<RegistryFile, Kept>();

/**
 * An answer read from the registry, read once until something is committed: the pages of one moment ask for the
 * same facts several times over. Whoever gets it must not change it.
 */
export function keepUntilCommit<T>(file: RegistryFile, key: string, read: () => T): T {
  const dataVersion = Number(file.reader.pragma('data_version', { simple: true }));
  let kept = keptOf.get(file);
  if (kept?.dataVersion !== dataVersion) {
    kept = { dataVersion, answers: new Map() };
    keptOf.set(file, kept);
  }
  const { answers } = kept;
  const answer = answers.has(key) ? (answers.get(key) as T) : read();
  answers.delete(key);
  answers.set(key, answer);
  for (const oldest of answers.keys()) {
    if (answers.size <= MOST) break;
    answers.delete(oldest);
  }
  return answer;
}
