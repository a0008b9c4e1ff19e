import exceljs from 'exceljs';
import type { MadeFile } from '#shared/contract/exchange.ts';
import { resultOf, type TestCore } from '#test/support/test-core.ts';

/** What is asked before something leaves the office. */
export const A_RELEASE = { level: 'none', purpose: '季度统计', receiver: '街道党群办' } as const;

/** The bytes of a file that was made. */
export async function fetchFile({ client }: TestCore, { fileId }: MadeFile): Promise<File> {
  return (await client.exchange.file({ fileId })).file;
}

export async function exportRegister(
  app: TestCore,
  { mask = 'none', ...rest }: { mask?: 'none' | 'names' | 'statistics'; buildingIds?: string[] } = {},
): Promise<File> {
  const release = { ...A_RELEASE, level: mask };
  return fetchFile(app, await resultOf(app.client.exchange.register({ ...rest, release })));
}

export async function makeTemplate(app: TestCore, ...names: string[]): Promise<File> {
  const { buildings } = await app.client.setup.choices();
  const buildingIds = buildings.flatMap(({ id, name }) => (names.includes(name) ? [id] : []));
  return fetchFile(app, await resultOf(app.client.exchange.template({ buildingIds })));
}

/** A workbook opened as a person does; `at` finds the cell of a line under a heading. */
export async function openBook(file: File) {
  const book = new exceljs.Workbook();
  await book.xlsx.load(await file.arrayBuffer());
  const sheet = book.worksheets[0];
  if (!sheet) throw new Error('The workbook has no sheet.');
  const textAt = (row: number, column: number): string => String(sheet.getCell(row, column).value ?? '');
  let headAt = 1;
  while (headAt < 10 && !rowTexts(headAt).includes('单位名称')) headAt++;
  function rowTexts(row: number): string[] {
    return Array.from({ length: sheet?.columnCount ?? 0 }, (_, i) => textAt(row, i + 1));
  }
  const columnOf = (heading: string): number => rowTexts(headAt).indexOf(heading) + 1;
  const rowOf = (name: string, nth = 0): number => {
    const rows = Array.from({ length: sheet.rowCount }, (_, i) => i + 1);
    return rows.filter((row) => textAt(row, columnOf('单位名称')) === name)[nth] ?? 0;
  };
  return {
    sheet,
    headAt,
    headings: rowTexts(headAt),
    rowTexts,
    rowOf,
    columnOf,
    at: (name: string, heading: string, nth = 0) => sheet.getCell(rowOf(name, nth), columnOf(heading)),
    save: async (name = file.name) => new File([await book.xlsx.writeBuffer()], name),
  };
}
