import { plainFirmName } from '../../codes/firm-name.ts';
import { checkUscc } from '../../codes/uscc.ts';
import type { FirmAnswers } from '../decisions/firm-answers.ts';
import { toSpot } from './compare-places.ts';
import { type Cell, isSameCell } from './firm-cells.ts';
import type { RegistryFirm, RegistrySnapshot } from './registry-snapshot.ts';
import type { DiffNote, MatchedBy } from './roster-diff.ts';
import type { RosterLine } from './roster-line.ts';

export type FirmMatch =
  | { kind: 'found'; firm: RegistryFirm; by: MatchedBy }
  | { kind: 'conflict'; firms: readonly RegistryFirm[]; note: DiffNote }
  | { kind: 'none' };

/** Cells by which a person would know a firm again. */
const IDENTITY_CELLS = ['phone', 'contact', 'legalRepresentative'] as const;

const NONE: FirmMatch = { kind: 'none' };

/**
 * Finds the registry's firm of a line: what a person answered before any doubt, else by rule. A code that
 * the registry knows says more than an answer about names.
 */
export function matchFirm(line: RosterLine, registry: RegistrySnapshot, answers: FirmAnswers): FirmMatch {
  if (line.returned) return { kind: 'found', firm: line.returned.firm, by: 'record' };
  const { building, nameKey, uscc } = line;
  const same = registry.firms.get(answers.sameAs(building.nameKey, nameKey) ?? '');
  if (same && !(uscc && registry.firmsByUscc.has(uscc))) return { kind: 'found', firm: same, by: 'decided' };
  const match = matchByRules(line, registry);
  const [firm, another] = match.kind === 'conflict' ? match.firms : [];
  return firm && !another && answers.isOther(building.nameKey, nameKey, firm.id) ? NONE : match;
}

/**
 * Finds the registry's firm of a line: by valid credit code; else by name among the firms of the building,
 * first the same words, then also with the place moved unless all else differs; else by the same words
 * anywhere. A place moved in another building is too little: that firm counts as new. Doubt is a conflict,
 * never a guess.
 */
function matchByRules(line: RosterLine, registry: RegistrySnapshot): FirmMatch {
  const sameCode = line.uscc ? registry.firmsByUscc.get(line.uscc) : undefined;
  const sameName = registry.firmsByName.get(line.nameKey) ?? [];
  if (sameCode) return matchByCode(line, sameCode, sameName, registry);
  if (sameName.length === 0) return NONE;
  const isHere = (firm: RegistryFirm): boolean => sitsIn(firm, line.building.id, registry);
  const exact = sameName.filter((firm) => isSameWords(line, firm));
  return (
    decide(line, exact.filter(isHere), 'name-in-building') ??
    decideMoved(line, sameName.filter(isHere), registry) ??
    decide(line, exact, 'name') ??
    NONE
  );
}

function matchByCode(
  line: RosterLine,
  sameCode: readonly RegistryFirm[],
  sameName: readonly RegistryFirm[],
  registry: RegistrySnapshot,
): FirmMatch {
  const firm =
    sameCode.find((candidate) => candidate.nameKey === line.nameKey) ??
    sameCode.find((candidate) => sitsIn(candidate, line.building.id, registry)) ??
    sameCode[0];
  if (!firm) return NONE;
  const owner = sameName.find((candidate) => candidate.endedOn === null && isSameWords(line, candidate));
  if (firm.nameKey !== line.nameKey && owner) {
    // A code copied from another line looks like a renamed firm, but a firm of the new name is known.
    const note = { code: 'code-of-other-firm', params: { name: firm.name } };
    return { kind: 'conflict', firms: [firm, owner], note };
  }
  return { kind: 'found', firm, by: 'uscc' };
}

/** Candidates of the same words: the one whose code does not contradict is the firm; several are a conflict. */
function decide(line: RosterLine, candidates: readonly RegistryFirm[], by: MatchedBy): FirmMatch | null {
  const possible = candidates.filter((firm) => !contradictsCode(line, firm));
  const present = possible.filter((firm) => firm.endedOn === null);
  const [firm, second] = present.length > 0 ? present : possible;
  if (second) return severalNamed(possible);
  if (firm) return { kind: 'found', firm, by };
  const rival = candidates.find((candidate) => candidate.endedOn === null);
  if (!rival) return null;
  const note = { code: 'same-name-other-code', params: { uscc: rival.uscc ?? '' } };
  return { kind: 'conflict', firms: [rival], note };
}

/** Candidates of the building whose name only has the place elsewhere: other codes are other firms. */
function decideMoved(
  line: RosterLine,
  candidates: readonly RegistryFirm[],
  registry: RegistrySnapshot,
): FirmMatch | null {
  const possible = candidates.filter((firm) => !contradictsCode(line, firm) && !isSameWords(line, firm));
  const [firm, second] = possible;
  if (second) return severalNamed(possible);
  if (!firm) return null;
  if (isCredible(line, firm, registry)) return { kind: 'found', firm, by: 'name-in-building' };
  return { kind: 'conflict', firms: [firm], note: { code: 'place-moved', params: { name: firm.name } } };
}

function severalNamed(firms: readonly RegistryFirm[]): FirmMatch {
  return { kind: 'conflict', firms, note: { code: 'several-with-name', params: { count: firms.length } } };
}

/** False when room, phone and people are told on both sides and none of them agrees. */
function isCredible({ row, building }: RosterLine, firm: RegistryFirm, registry: RegistrySnapshot): boolean {
  const rooms = (registry.tenanciesOfFirm.get(firm.id) ?? [])
    .filter((tenancy) => tenancy.buildingId === building.id)
    .map((tenancy) => toSpot(tenancy).room);
  const pairs: [Cell, Cell][] = IDENTITY_CELLS.map((field) => [
    row.values[field] ?? null,
    firm[field] ?? null,
  ]);
  for (const place of row.places) for (const room of rooms) pairs.push([toSpot(place).room, room]);
  const told = pairs.filter(([a, b]) => a !== null && a !== '' && b !== null && b !== '');
  return told.length === 0 || told.some(([a, b]) => isSameCell(a, b));
}

/** True when both codes are valid and differ: two legal units. The registry may hold one that was mistyped. */
export function contradictsCode(line: Pick<RosterLine, 'uscc'>, firm: RegistryFirm): boolean {
  if (line.uscc === null || firm.uscc === null || firm.uscc === line.uscc) return false;
  return checkUscc(firm.uscc).ok;
}

function isSameWords(line: RosterLine, firm: RegistryFirm): boolean {
  return line.name === firm.name || plainFirmName(line.name) === plainFirmName(firm.name);
}

function sitsIn(firm: RegistryFirm, buildingId: string | null, registry: RegistrySnapshot): boolean {
  if (buildingId === null) return false;
  const tenancies = registry.tenanciesOfFirm.get(firm.id) ?? [];
  return tenancies.some((tenancy) => tenancy.buildingId === buildingId);
}
