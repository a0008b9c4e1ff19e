import { readWorkbook } from '#core/spreadsheet/read-workbook.ts';
import { SPREADSHEET_ERROR_CODES, SpreadsheetError } from '#core/spreadsheet/spreadsheet-error.ts';
import { recogniseSheet } from '#shared/domain/roster/recognise-sheet.ts';
import type { OddFile } from './mutations.ts';

/** How a file ended: read, or refused with a code; anything else is the fault that the corpus looks for. */
export async function readOddFile({ what, fileName, bytes }: OddFile): Promise<string> {
  try {
    const { sheets } = await readWorkbook(bytes, fileName);
    for (const sheet of sheets) recogniseSheet(sheet, { fileName });
    return 'read';
  } catch (error) {
    if (error instanceof SpreadsheetError && SPREADSHEET_ERROR_CODES.includes(error.code)) return error.code;
    throw new Error(`${what} (${fileName}) ended in another way`, { cause: error });
  }
}
