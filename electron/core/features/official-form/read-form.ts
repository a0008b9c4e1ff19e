import exceljs from 'exceljs';
import type { Lang } from '#shared/contract/base.ts';
import { AppError } from '#shared/contract/errors.ts';
import type { FormCell } from '#shared/contract/official-form.ts';
import { writeSource } from '#shared/domain/official-form/form-sources.ts';
import { suggestCells } from '#shared/domain/official-form/suggest-cells.ts';
import type { SheetGrid } from '#shared/domain/roster/sheet-grid.ts';
import { translator } from '#shared/i18n/i18n.ts';
import { writeRef } from '../../spreadsheet/fill/cell-ref.ts';
import { FillableWorkbook } from '../../spreadsheet/fill/fill-workbook.ts';
import { rebuildWorkbook } from '../../spreadsheet/fill/rebuild-workbook.ts';
import { readWorkbook } from '../../spreadsheet/read-workbook.ts';
import { SpreadsheetError } from '../../spreadsheet/spreadsheet-error.ts';

const LARGEST_BYTES = 5 * 2 ** 20;
const KEPT_AS_THEY_ARE: ReadonlySet<string> = new Set(['xlsx', 'xlsm']);

export interface ReadForm {
  bytes: Buffer;
  /** It was no .xlsx and has been written anew from its cells. */
  converted: boolean;
  sheets: SheetGrid[];
}

/** A blank form of a superior office. Refuses with `form-refused` what is too large, locked or no workbook. */
export async function readForm(file: File, lang: Lang): Promise<ReadForm> {
  const params = { file: file.name };
  try {
    if (file.size > LARGEST_BYTES) {
      const sizes = { megabytes: Math.ceil(file.size / 2 ** 20), limit: LARGEST_BYTES / 2 ** 20 };
      throw new SpreadsheetError('too-large', { ...params, ...sizes });
    }
    const bytes = Buffer.from(await file.arrayBuffer());
    const { format, sheets } = await readWorkbook(bytes, file.name);
    if (KEPT_AS_THEY_ARE.has(format)) return { bytes, converted: false, sheets };
    const workbook = new exceljs.Workbook();
    rebuildWorkbook(workbook, sheets);
    return { bytes: Buffer.from(await workbook.xlsx.writeBuffer()), converted: true, sheets };
  } catch (error) {
    if (!(error instanceof SpreadsheetError)) throw error;
    const { code } = error;
    throw new AppError('form-refused', {
      sentence: `${translator(lang)(`errors.file.${code}`, error.params)}${translator(lang)('officialForm.nothingKept')}`,
    });
  }
}

/** What the labels of a form seem to ask for, in cells that can be filled. */
export function suggestFormCells(bytes: Buffer, sheets: readonly SheetGrid[]): FormCell[] {
  const workbook = new FillableWorkbook(bytes);
  return sheets.flatMap((grid) => {
    if (grid.hidden) return [];
    const sheet = workbook.sheet(grid.name);
    return suggestCells(grid).flatMap(({ row, column, source }) => {
      const place = { row: row + 1, column: column + 1 };
      if (!sheet || sheet.findFault(place) !== null) return [];
      return [{ sheet: grid.name, cell: writeRef(place), source: writeSource(source) }];
    });
  });
}
