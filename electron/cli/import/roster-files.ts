import { openSpreadsheetFile } from '#core/spreadsheet/read-file.ts';
import { SpreadsheetError } from '#core/spreadsheet/spreadsheet-error.ts';
import { CliRefusal } from '../refusal.ts';
import type { Terminal } from '../terminal.ts';

/**
 * The files that a command line names. A path that leads to no readable file is a slip of the command line:
 * the whole command is refused before anything is read.
 */
export async function openRosterFiles(paths: readonly string[], { t }: Terminal): Promise<File[]> {
  const files: File[] = [];
  for (const path of paths) {
    try {
      files.push(await openSpreadsheetFile(path));
    } catch (error) {
      if (!(error instanceof SpreadsheetError)) throw error;
      throw new CliRefusal('cli.import.refusedFile', {
        sentence: t(`errors.file.${error.code}`, error.params),
      });
    }
  }
  return files;
}
