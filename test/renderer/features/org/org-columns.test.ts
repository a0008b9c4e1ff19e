import { describe, expect, test } from 'vitest';
import type { Cell } from '#shared/contract/base.ts';
import { translator } from '#shared/i18n/i18n.ts';
import { type ReadWrite, toSet } from '../../../../renderer/src/components/data-grid/edits/plan-edit.ts';
import { TableRow } from '../../../../renderer/src/components/data-grid/rows/table-row.ts';
import { orgColumns } from '../../../../renderer/src/features/org/org-columns.ts';

const firms = ['甲公司', '乙公司'].map((label, index) => ({ label, value: `f${index + 1}` }));
const columns = orgColumns(translator('zh'), { buildings: [], orgs: [], firms });
const write = (row: TableRow, field: string, value: Cell): ReadWrite => {
  const column = columns.find((one) => one.field === field);
  if (!column) throw new Error(`No column ${field}`);
  return { row, column, text: String(value), value, refused: null };
};
const org = (form: string | null) => new TableRow('o', { length: 1, columns: { form: [form] } }, 0);

describe('the firms an org covers', () => {
  test('a joint org is given all of them', () => {
    expect(toSet([write(org('joint'), 'coveredFirms', '甲公司、乙公司')])).toEqual({
      coveredFirmIds: ['f1', 'f2'],
    });
    expect(toSet([write(org('joint'), 'coveredFirms', null)])).toEqual({ coveredFirmIds: [] });
  });

  test('an independent org is given its one firm, also where it becomes independent in the same gesture', () => {
    expect(toSet([write(org('independent'), 'coveredFirms', '乙公司')])).toEqual({ firmId: 'f2' });
    const row = org(null);
    expect(toSet([write(row, 'coveredFirms', '乙公司'), write(row, 'form', 'independent')])).toEqual({
      firmId: 'f2',
      form: 'independent',
    });
  });

  test('a building org covers the building and no list', () => {
    const readOnly = columns.find(({ field }) => field === 'coveredFirms')?.readOnly;
    expect(typeof readOnly === 'function' && readOnly(org('building'))?.key).toBe('org.coversBuilding');
    expect(typeof readOnly === 'function' && readOnly(org('joint'))).toBeNull();
  });
});
