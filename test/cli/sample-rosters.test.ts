import { expect, test } from 'vitest';
import type { FileSummary, Preview } from '#shared/contract/roster.ts';
import { describeSharedRosters, expectedOf, readSharedRoster } from '#test/support/shared-rosters.ts';
import { aFolder, jsonOf } from './run-louyu.ts';

type Imported = Pick<Preview, 'files' | 'diff'>;

const pathOf = (number: string) => readSharedRoster(number).path;
const sheetOf = ({ files }: { files: FileSummary[] }, number: string) =>
  files.find(({ file }) => file.startsWith(number))?.sheets[0];

describeSharedRosters('louyu import of the sample rosters', () => {
  test('says of each file what its list says: firms, places, building, header lines, columns', async () => {
    using folder = aFolder();
    const numbers = ['01', '02', '03', '04', '06', '07', '08', '09'];
    await jsonOf('init', '--data', folder.path);
    const found = await jsonOf<Imported>('import', ...numbers.map(pathOf), '--data', folder.path);
    for (const number of numbers) {
      const { form, firms, tenancies, building, headerRows, mustNotMapToMembers = [] } = expectedOf(number);
      const sheet = sheetOf(found, number);
      expect(sheet?.kind, number).toBe(form ? 'form' : 'table');
      if (form) continue;
      expect(sheet?.firms, number).toBe(firms);
      if (tenancies !== undefined) expect(sheet?.tenancies, number).toBe(tenancies);
      if (headerRows !== undefined) expect(sheet?.headerRows, number).toHaveLength(headerRows);
      const tellsBuilding = sheet?.columns.some(({ field }) => field === 'building');
      if (building && !tellsBuilding) expect(sheet?.building, number).toBe(building);
      for (const header of mustNotMapToMembers) {
        expect(sheet?.columns.find((column) => column.header === header)?.field, header).toBeNull();
      }
    }
    const refused = sheetOf(found, '06')?.problems.filter(({ code }) => code === 'uscc-numeric');
    expect(refused).toHaveLength(expectedOf('06').refusedCodes ?? -1);
  });

  test('and of the month after what is new, changed, missing and repeated', async () => {
    using folder = aFolder();
    await jsonOf('init', '--data', folder.path);
    await jsonOf('import', pathOf('01'), '--apply', '--data', folder.path);
    const { missingFromFile = [] } = expectedOf('05');
    const { diff } = await jsonOf<Imported>('import', pathOf('05'), '--data', folder.path);
    expect(diff).toMatchObject({
      added: 8,
      updated: 17,
      duplicate: 2,
      suspectedMovedOut: missingFromFile.length,
    });
  });
});
