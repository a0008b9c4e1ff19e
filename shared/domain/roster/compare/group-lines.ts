import { plainFirmName } from '../../codes/firm-name.ts';
import type { FirmAnswers } from '../decisions/firm-answers.ts';
import { type FirmMatch, matchFirm } from './match-firm.ts';
import type { RegistryFirm, RegistrySnapshot } from './registry-snapshot.ts';
import type { DiffNote, MatchedBy } from './roster-diff.ts';
import { pointAt, type RosterLine } from './roster-line.ts';

/** All lines of one firm, and the registry's firm where it is known. */
export interface FirmGroup {
  firm: RegistryFirm | null;
  by: MatchedBy | null;
  lines: [RosterLine, ...RosterLine[]];
}

/** A line whose firm cannot be told. */
export interface DoubtfulLine {
  line: RosterLine;
  firms: readonly RegistryFirm[];
  note: DiffNote;
}

/**
 * Gathers the lines that speak of one firm. Lines with a valid code come first, so that a line without one
 * finds the line that has it, wherever in the files it stands.
 */
export function groupLines(
  lines: readonly RosterLine[],
  registry: RegistrySnapshot,
  answers: FirmAnswers,
): { groups: FirmGroup[]; doubtful: DoubtfulLine[] } {
  const index = new GroupIndex();
  const doubtful: DoubtfulLine[] = [];
  for (const withCode of [true, false]) {
    for (const line of lines) {
      if ((line.uscc !== null) !== withCode) continue;
      const match = matchFirm(line, registry, answers);
      if (match.kind === 'conflict') doubtful.push({ line, firms: match.firms, note: match.note });
      else {
        const note = index.place(line, match);
        if (note) doubtful.push({ line, firms: [], note });
      }
    }
  }
  return { groups: index.groups, doubtful };
}

class GroupIndex {
  readonly groups: FirmGroup[] = [];
  readonly #byFirm = new Map<string, FirmGroup>();
  readonly #byCode = new Map<string, FirmGroup>();
  readonly #byName = new Map<string, FirmGroup[]>();

  /** Puts a line with its firm's other lines; returns the reason where it cannot. */
  place(line: RosterLine, match: Exclude<FirmMatch, { kind: 'conflict' }>): DiffNote | null {
    const firm = match.kind === 'found' ? match.firm : null;
    let group = firm ? this.#byFirm.get(firm.id) : line.uscc ? this.#byCode.get(line.uscc) : undefined;
    if (!firm && !group) {
      const found = line.uscc ? this.#findRival(line) : this.#findByName(line);
      if (found && 'code' in found) return found;
      group = found ?? undefined;
    }
    if (group) group.lines.push(line);
    else {
      group = { firm, by: match.kind === 'found' ? match.by : null, lines: [line] };
      this.groups.push(group);
    }
    this.#remember(line, group);
    return null;
  }

  #remember(line: RosterLine, group: FirmGroup): void {
    if (group.firm) this.#byFirm.set(group.firm.id, group);
    if (line.uscc) this.#byCode.set(line.uscc, group);
    const named = this.#byName.get(line.nameKey);
    if (!named) this.#byName.set(line.nameKey, [group]);
    else if (!named.includes(group)) named.push(group);
  }

  /** Another new firm of exactly this name under another code: one of the two codes must be wrong. */
  #findRival(line: RosterLine): DiffNote | null {
    for (const group of this.#byName.get(line.nameKey) ?? []) {
      const rival = group.lines.find((other) => isSameWords(line, other));
      if (rival) return pointAt('same-name-other-code-in-file', rival);
    }
    return null;
  }

  /** For a line without code: the only group of the same words here, the same name here, the same words. */
  #findByName(line: RosterLine): FirmGroup | DiffNote | null {
    const named = this.#byName.get(line.nameKey) ?? [];
    if (named.length === 0) return null;
    const isHere = (group: FirmGroup): boolean =>
      group.lines.some((other) => other.building.nameKey === line.building.nameKey);
    const exact = named.filter((group) => group.lines.some((other) => isSameWords(line, other)));
    for (const candidates of [exact.filter(isHere), named.filter(isHere), exact]) {
      const [group, second] = candidates;
      if (second) return { code: 'several-with-name', params: { count: candidates.length } };
      if (group) return group;
    }
    return null;
  }
}

function isSameWords(line: RosterLine, other: RosterLine): boolean {
  return line.name === other.name || plainFirmName(line.name) === plainFirmName(other.name);
}
