import { v7 as newId } from 'uuid';
import { AppError } from '#shared/contract/errors.ts';
import type { RosterDiff } from '#shared/domain/roster/compare/roster-diff.ts';
import type { StationDiff } from '#shared/domain/roster/form/compare-station.ts';
import type { Core } from '../../core.ts';
import type { JournaledTable } from '../../db/schema.ts';
import type { ImportSession } from './import-session.ts';

/** A file that was read: its name, and its SHA-256 in hex. */
export interface KeptFile {
  name: string;
  hash: string;
}

/** A dry run that a person may still look at and apply. */
export interface KeptPreview {
  id: string;
  files: KeptFile[];
  diff: RosterDiff;
  stations: StationDiff[];
  /** For reading the files again under other decisions. */
  session: ImportSession;
}

/** A large dry run holds a hundred megabytes: only the newest few are kept. */
const KEPT = 2;

const COMPARED: ReadonlySet<JournaledTable> = new Set(['building', 'firm', 'tenancy', 'station']);

/** The dry runs of one open registry. What was compared must still be so when it is applied. */
export class Previews {
  static readonly #ofCore = new WeakMap<Core, Previews>();
  #kept: (KeptPreview & { isStale: boolean })[] = [];

  static of(core: Core): Previews {
    let previews = Previews.#ofCore.get(core);
    if (!previews) {
      previews = new Previews(core);
      Previews.#ofCore.set(core, previews);
    }
    return previews;
  }

  private constructor(core: Core) {
    core.journal.onCommit((tables) => {
      if (!tables.some((table) => COMPARED.has(table))) return;
      for (const preview of this.#kept) preview.isStale = true;
    });
  }

  keep(files: KeptFile[], diff: RosterDiff, session: ImportSession, stations: StationDiff[] = []): string {
    const id = newId();
    this.#kept = [{ id, files, diff, session, stations, isStale: false }, ...this.#kept].slice(0, KEPT);
    return id;
  }

  /** For looking at. Refuses with `preview-expired` when it is no longer kept. */
  find(id: string): KeptPreview {
    const found = this.#kept.find((preview) => preview.id === id);
    if (!found) throw new AppError('preview-expired', {});
    return found;
  }

  /** For applying: also refuses when the registry's firms or buildings changed since. */
  findCurrent(id: string): KeptPreview {
    const found = this.#kept.find((preview) => preview.id === id);
    if (!found || found.isStale) throw new AppError('preview-expired', {});
    return found;
  }
}
