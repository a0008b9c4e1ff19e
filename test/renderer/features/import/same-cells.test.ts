import { expect, test } from 'vitest';
import { findSameCells, textsOf } from '../../../../renderer/src/features/import/fix/same-cells.ts';

const TABLE = {
  length: 4,
  columns: { id: ['3', '4', '5', '6'], C: ['私企', '私企', null, '私企'], D: ['1', '2', null, null] },
};
const SHEET = { columns: [] };
const edit = (...update: { id: string; set: Record<string, unknown> }[]) => ({
  update: update.map((row) => ({ ...row, version: 1 })),
});

test('a corrected cell names the other lines that say the same in its column', () => {
  expect(findSameCells(edit({ id: '4', set: { C: '私营企业' } }), TABLE, SHEET)).toEqual({
    letter: 'C',
    header: 'C',
    old: '私企',
    text: '私营企业',
    rows: ['3', '6'],
  });
});

test.each([
  ['it was blank', edit({ id: '5', set: { C: '私营企业' } })],
  ['no other line says it', edit({ id: '3', set: { D: '9' } })],
  ['several cells were written', edit({ id: '3', set: { C: '私营企业', D: '9' } })],
  ['several lines were written', edit({ id: '3', set: { C: '甲' } }, { id: '4', set: { C: '甲' } })],
])('names none where %s', (_, gesture) => {
  expect(findSameCells(gesture, TABLE, SHEET)).toBeNull();
});

test('a blanked cell is written as blank', () => {
  expect(textsOf(edit({ id: '3', set: { C: null } }))).toEqual({ 3: { C: '' } });
});
