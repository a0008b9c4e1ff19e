import { firmNameKey } from '../../codes/firm-name.ts';
import type { FirmAnswers } from '../decisions/firm-answers.ts';
import type { RegistrySnapshot } from './registry-snapshot.ts';
import type { DiffEntry } from './roster-diff.ts';

/** Says of every line that an answer decided what the answer was, so that a person can change it. */
export function noteAnswers(
  entries: readonly DiffEntry[],
  registry: RegistrySnapshot,
  answers: FirmAnswers,
): void {
  if (answers.isEmpty) return;
  for (const entry of entries) {
    const name = entry.row?.values.name;
    if (!name || !entry.building) continue;
    const same = entry.matchedBy === 'decided';
    const firmId = same
      ? entry.firmId
      : entry.result === 'added'
        ? answers.otherThan(entry.building.nameKey, firmNameKey(name))
        : null;
    const firm = firmId === null ? undefined : registry.firms.get(firmId);
    if (firm) entry.sameFirm = { firmId: firm.id, name: firm.name, answer: same };
  }
}
