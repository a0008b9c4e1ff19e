import type { Day } from '#shared/domain/day/day.ts';
import type { RegistryFile } from '../db/registry-file.ts';
import type { JournaledTable } from '../db/schema.ts';
import type { Journal } from '../journal/journal.ts';

/** Days kept at once: a page asks for its day, a preview for another; a city's facts of one day weigh 50 MB. */
const MOST_DAYS = 2;

/** A committed entry: its number in the journal, and the tables it wrote. */
export interface Commit {
  seq: number;
  tables: readonly JournaledTable[];
}

interface Kept {
  answer: unknown;
  /** How many of the registry's commits the answer knows. */
  upTo: number;
}

/**
 * What was read of one day and what was computed of it, kept until a commit touches it: the pages of one moment ask
 * for the same facts several times over, and an edit changes few of them. Whoever gets an answer must not change it.
 */
export class FactsOfDay {
  readonly #read = new Map<string, Kept>();
  readonly #derived = new Map<string, { inputs: readonly unknown[]; answer: unknown }>();
  readonly #commits: readonly Commit[];

  constructor(commits: readonly Commit[]) {
    this.#commits = commits;
  }

  /**
   * An answer read from some tables. After commits that touched one of them it is read again, or patched by whoever
   * knows how; `patch` gets those commits.
   */
  keep<T>(
    part: string,
    tables: readonly JournaledTable[],
    read: () => T,
    patch?: (answer: T, commits: readonly Commit[]) => T,
  ): T {
    const kept = this.#read.get(part);
    const touched = this.#commits
      .slice(kept?.upTo ?? 0)
      .filter((commit) => commit.tables.some((table) => tables.includes(table)));
    const answer = !kept
      ? read()
      : touched.length === 0
        ? (kept.answer as T)
        : patch
          ? patch(kept.answer as T, touched)
          : read();
    this.#read.set(part, { answer, upTo: this.#commits.length });
    return answer;
  }

  /** An answer computed of others: computed again once one of them is another. */
  derive<T>(part: string, inputs: readonly unknown[], compute: () => T): T {
    const known = this.#derived.get(part);
    if (known && inputs.every((input, index) => input === known.inputs[index])) return known.answer as T;
    const answer = compute();
    this.#derived.set(part, { inputs, answer });
    return answer;
  }
}

interface Memory {
  /** What SQLite counts up at every commit that our writer did not make: another program wrote. */
  foreign: unknown;
  /** The same for our reader: another program wrote, or our writer did. */
  committed: unknown;
  /** How many commits had been told when it was last looked at. */
  told: number;
  commits: Commit[];
  days: Map<Day, FactsOfDay>;
}

const memories = new WeakMap<RegistryFile, Memory>();

/** Tells the facts of a registry of each commit of its journal, so that they need not be read as a whole again. */
export function followCommits(file: RegistryFile, journal: Journal): void {
  journal.onCommit((tables, seq) => {
    const memory = memories.get(file);
    if (seq === null) memories.delete(file);
    else memory?.commits.push({ seq, tables });
  });
}

/** What is kept of a day. A commit that nobody told of is somebody else's: everything is read again. */
export function factsOfDay(file: RegistryFile, day: Day): FactsOfDay {
  const foreign = file.connection.pragma('data_version', { simple: true });
  const committed = file.reader.pragma('data_version', { simple: true });
  let memory = memories.get(file);
  const isUntold = memory && memory.committed !== committed && memory.told === memory.commits.length;
  if (!memory || memory.foreign !== foreign || isUntold) {
    memory = { foreign, committed, told: 0, commits: [], days: new Map() };
    memories.set(file, memory);
  }
  memory.committed = committed;
  memory.told = memory.commits.length;
  const { days } = memory;
  const facts = days.get(day) ?? new FactsOfDay(memory.commits);
  days.delete(day);
  days.set(day, facts);
  for (const oldest of days.keys()) {
    if (days.size <= MOST_DAYS) break;
    days.delete(oldest);
  }
  return facts;
}
