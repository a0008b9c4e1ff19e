import type { ImportDecisions } from '#shared/domain/roster/decisions/import-decisions.ts';
import type { RecognisedWorkbook } from '#shared/domain/roster/recognised-sheet.ts';
import { wordingKey } from '#shared/domain/roster/values/wordings.ts';
import type { ReadDecisions } from '../../spreadsheet/worker-protocol.ts';

/** What reading a file must know of the decisions. */
export function decisionsFor(key: string, { files, forms, values }: ImportDecisions): ReadDecisions {
  const own = Object.hasOwn(files, key) ? files[key] : undefined;
  return { encoding: own?.encoding, sheets: own?.sheets ?? {}, forms, values };
}

/**
 * Those decisions that say something about a file that was read already, as text: while they stay the same,
 * reading the file again would give the same.
 */
export function nameDecisions(
  { encoding, sheets, forms = {}, values = {} }: ReadDecisions,
  workbook: RecognisedWorkbook | null,
): string {
  const recognised = workbook?.sheets ?? [];
  const fingerprints = new Set(recognised.map(({ fingerprint }) => fingerprint));
  const wordings = new Set(
    recognised.flatMap((sheet) =>
      sheet.wordings.map(({ field, wording }) => `${field} ${wordingKey(wording)}`),
    ),
  );
  const ownForms = Object.entries(forms).filter(
    ([fingerprint, { headerRows }]) => headerRows !== undefined || fingerprints.has(fingerprint),
  );
  const ownValues = Object.entries(values).flatMap(([field, meanings]) =>
    Object.entries(meanings).filter(([wording]) => wordings.has(`${field} ${wording}`)),
  );
  return JSON.stringify([encoding, sheets, ownForms, ownValues]);
}
