import { describe, expect, test } from 'vitest';
import type { Cell } from '#shared/contract/base.ts';
import { translator } from '#shared/i18n/i18n.ts';
import { readCell } from '../../../../renderer/src/components/data-grid/values/read-cell.ts';
import { firmColumns } from '../../../../renderer/src/features/firm/firm-columns.ts';

const columns = firmColumns(translator('zh'), [], [{ value: 'i1', label: '周强' }]);
const column = (field: string) => {
  const found = columns.find((one) => one.field === field);
  if (!found) throw new Error(`No column ${field}`);
  return found;
};
const firm = (cells: Record<string, Cell>) => ({ id: 'a', value: (field: string) => cells[field] ?? null });
const lockOf = (field: string, cells: Record<string, Cell>) => {
  const { readOnly } = column(field);
  return typeof readOnly === 'function' ? readOnly(firm(cells))?.key : readOnly;
};
const faultOf = (field: string, cells: Record<string, Cell>) =>
  column(field).findFault?.(cells[field] ?? null, firm(cells))?.key;

describe('the columns of firms', () => {
  test('every header is there in both languages', () => {
    for (const lang of ['zh', 'en'] as const) {
      for (const { field, header } of firmColumns(translator(lang), [], [])) {
        expect([field, header]).not.toEqual([field, `firm.columns.${field}`]);
      }
    }
  });

  test.each([
    ['91310106AY4CL12T2E', 'check-digit'],
    ['310106000123456', 'old-registration'],
    ['9.13E+17', 'exponent'],
    ['9131', 'length'],
  ])('the code %s is refused with its reason', (text, reason) => {
    const reading = readCell(column('uscc'), text);
    expect(reading).toMatchObject({ ok: false, problem: { key: `firm.usccFaults.${reason}` } });
  });

  test('a code with a usual slip is refused and the likely one named', () => {
    expect(readCell(column('uscc'), '9I310106AY4CL12T2D')).toMatchObject({
      problem: { key: 'firm.usccFaults.hint', params: { hint: '91310106AY4CL12T2D' } },
    });
  });

  test('a code is taken in its one written form, and a wrong one from a roster is marked', () => {
    expect(readCell(column('uscc'), ' 91310106 ay4cl12t2d')).toEqual({
      ok: true,
      value: '91310106AY4CL12T2D',
    });
    expect(faultOf('uscc', { uscc: '91310106AY4CL12T2E' })).toBe('firm.usccFaults.check-digit');
    expect(faultOf('uscc', {})).toBeUndefined();
  });

  test('a number that cannot be a telephone is kept and marked', () => {
    expect(readCell(column('phone'), '见前台')).toEqual({ ok: true, value: '见前台' });
    expect(faultOf('phone', { phone: '见前台' })).toBe('grid.problems.phone');
    expect(readCell(column('phone'), '１３８ 0000 0000')).toEqual({ ok: true, value: '13800000000' });
  });

  test('members cannot be more than staff, and parts make the total', () => {
    expect(faultOf('staffCount', { staffCount: 3, fullMembers: 2, probationaryMembers: 1 })).toBeUndefined();
    expect(faultOf('staffCount', { staffCount: 3, fullMembers: 3, probationaryMembers: 1 })).toBe(
      'firm.membersExceedStaff',
    );
    expect(
      faultOf('memberTotal', { memberTotal: 4, fullMembers: 3, probationaryMembers: 1 }),
    ).toBeUndefined();
    expect(faultOf('memberTotal', { memberTotal: 5, fullMembers: 3, probationaryMembers: 1 })).toBe(
      'firm.membersDoNotAddUp',
    );
  });

  test('a room needs a building, and of a firm with several rooms none can be changed here', () => {
    expect(lockOf('room', {})).toBe('firm.buildingFirst');
    expect(lockOf('room', { buildingId: 'b', rooms: 1 })).toBeUndefined();
    expect(lockOf('buildingId', { buildingId: 'b', rooms: 2 })).toBe('errors.several-rooms');
  });

  test('what is computed cannot be typed', () => {
    for (const field of ['coverage', 'org']) expect(lockOf(field, {})).toBe(true);
  });

  test('an instructor is chosen by name among those of the register, or none', () => {
    const instructor = column('instructor');
    expect(readCell(instructor, '吴明').ok).toBe(false);
    expect(readCell(instructor, '周强')).toEqual({ ok: true, value: '周强' });
    expect(instructor.write?.('周强', firm({}))).toEqual({ instructorId: 'i1' });
    expect(instructor.write?.(null, firm({}))).toEqual({ instructorId: null });
  });
});
