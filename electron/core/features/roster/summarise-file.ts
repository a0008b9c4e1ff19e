import { extname } from 'node:path';
import type { FileSummary } from '#shared/contract/roster.ts';
import type { RosterSource } from '#shared/domain/roster/compare/roster-diff.ts';
import type { ImportDecisions, SheetDecision } from '#shared/domain/roster/decisions/import-decisions.ts';
import type { RecognisedSheet } from '#shared/domain/roster/recognised-sheet.ts';
import type { Reading, SessionFile } from './import-session.ts';
import { type SheetFacts, summariseSheet } from './summarise-sheet.ts';

/** When and as which row a form was remembered, by fingerprint. */
export type RememberedForms = ReadonlyMap<string, NonNullable<SheetFacts['remembered']>>;

/** What a person sees of a file that was read or refused. */
export function summariseFile(
  { file: { name }, key }: SessionFile,
  { workbook, refused, hash }: Reading,
  building: string | null,
  decisions: ImportDecisions,
  rememberedForms: RememberedForms,
): Omit<FileSummary, 'importedAt'> {
  if (!workbook) {
    return {
      file: name,
      key,
      format: extname(name).slice(1),
      encoding: null,
      unreadable: 0,
      sheets: [],
      hash,
      refused: refused && { code: `file.${refused.code}`, params: refused.params },
    };
  }
  const { format, encoding, unreadable, sheets } = workbook;
  return {
    file: name,
    key,
    format,
    encoding,
    unreadable,
    sheets: sheets.map((sheet) => {
      const decided = formOf(sheet, decisions) ?? null;
      const own = sheetDecision(key, sheet.name, decisions);
      return summariseSheet(sheet, {
        building,
        decided,
        taken: isTaken(sheet, own),
        takesHiddenRows: own.hiddenRows ?? decided?.hiddenRows ?? true,
        remembered: rememberedForms.get(sheet.fingerprint) ?? null,
      });
    }),
    refused: null,
    hash,
  };
}

/** The sheets of a file that a person wants in. */
export function takenSheets(
  { key }: SessionFile,
  { workbook }: Reading,
  decisions: ImportDecisions,
): RecognisedSheet[] {
  return (workbook?.sheets ?? []).filter((sheet) =>
    isTaken(sheet, sheetDecision(key, sheet.name, decisions)),
  );
}

/** The tables of a file that are compared. */
export function listSources(
  file: SessionFile,
  reading: Reading,
  building: string | null,
  decisions: ImportDecisions,
): RosterSource[] {
  return takenSheets(file, reading, decisions).flatMap(
    ({ kind, name: sheet, titleBuilding, rows, columns }) => {
      if (kind !== 'table') return [];
      const merge = Object.fromEntries(
        columns.flatMap(({ field, merge }) =>
          field === null || merge === 'filled-replaces' ? [] : [[field, merge] as const],
        ),
      );
      return [{ file: file.key, sheet, building: titleBuilding ?? building, rows, merge }];
    },
  );
}

/** Hidden sheets hold drop-down lists and last year's table: a person must ask for them. */
function isTaken({ hidden }: RecognisedSheet, { take }: SheetDecision): boolean {
  return take ?? !hidden;
}

function formOf({ fingerprint }: RecognisedSheet, { forms }: ImportDecisions) {
  return Object.hasOwn(forms, fingerprint) ? forms[fingerprint] : undefined;
}

/** What was decided about one sheet. */
export function sheetDecision(key: string, sheet: string, { files }: ImportDecisions): SheetDecision {
  const sheets = Object.hasOwn(files, key) ? (files[key]?.sheets ?? {}) : {};
  return (Object.hasOwn(sheets, sheet) && sheets[sheet]) || {};
}
