import { describe, expect, test } from 'vitest';
import { readPlaces } from '#shared/domain/roster/rows/read-places.ts';
import { readFloor, readRooms } from '#shared/domain/roster/values/read-place.ts';

test.each([
  [25, '25'],
  ['14楼', '14'],
  ['14层', '14'],
  ['28F', '28'],
  ['28/F', '28'],
  ['F3', '3'],
  ['第十四层', '14'],
  ['二十一楼', '21'],
  ['地下一层', 'B1'],
  ['负一楼', 'B1'],
  ['B1', 'B1'],
  ['b2层', 'B2'],
  [-1, 'B1'],
  ['1-3层', '1-3层'],
  ['裙楼', '裙楼'],
  ['/', null],
  ['', null],
  [null, null],
])('the floor %j is %j', (cell, floor) => {
  expect(readFloor(cell)).toBe(floor);
});

test.each([
  ['2507室', null, ['2507']],
  [2301, null, ['2301']],
  ['2507', null, ['2507']],
  ['１２０５号', null, ['1205']],
  ['1205A室', null, ['1205A']],
  ['1205F', null, ['1205F']],
  ['28F-2811室', '28', ['2811']],
  ['28楼2811室', '28', ['2811']],
  ['28层2811', '28', ['2811']],
  ['B1层-03室', 'B1', ['03']],
  ['地下一层', 'B1', []],
  ['14楼', '14', []],
  ['12F', '12', []],
  ['2501、2502室', null, ['2501', '2502']],
  ['2501/2502', null, ['2501', '2502']],
  ['2501-2503', null, ['2501-2503']],
  ['A座1201室', null, ['A座1201室']],
  ['整层', null, ['整层']],
  ['无', null, []],
  [null, null, []],
])('the room %j is on floor %j in rooms %j', (cell, floor, rooms) => {
  expect(readRooms(cell)).toEqual({ floor, rooms });
});

describe('floor and room together', () => {
  test('a room cell that names the floor fills in for a missing floor', () => {
    expect(readPlaces(2, null, '28F-2811室').places).toEqual([{ row: 2, floor: '28', room: '2811' }]);
  });

  test('several rooms in one cell are several places', () => {
    expect(readPlaces(2, '25层', '2501、2502室').places).toEqual([
      { row: 2, floor: '25', room: '2501' },
      { row: 2, floor: '25', room: '2502' },
    ]);
  });

  test('two different floors are both kept, and doubted', () => {
    expect(readPlaces(2, 5, '地下一层')).toEqual({
      places: [{ row: 2, floor: '5', room: '地下一层' }],
      problem: { level: 'warning', code: 'place-contradiction', params: { floor: '5', room: '地下一层' } },
    });
  });

  test('no floor and no room is one blank place', () => {
    expect(readPlaces(2, null, null)).toEqual({ places: [{ row: 2, floor: null, room: null }] });
  });
});
