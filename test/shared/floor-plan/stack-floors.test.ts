import { describe, expect, test } from 'vitest';
import { stackFloors } from '#shared/domain/floor-plan/stack-floors.ts';

const tenancy = (id: string, floor: string | null, room: string | null, isHeld = true) => ({
  id,
  firmId: id,
  floor,
  room,
  isHeld,
});
const NO_FLOORS = { floorsAbove: null, floorsBelow: null };
const shape = (floors: ReturnType<typeof stackFloors>) =>
  floors.map(({ number, rooms }) => [
    number,
    rooms.map(({ room, tenancies }) => `${room ?? '-'}:${tenancies.map(({ id }) => id).join('+')}`),
  ]);

describe('the floors of a building', () => {
  test('are none for a building of which nothing is known', () => {
    expect(stackFloors([], NO_FLOORS)).toEqual([]);
  });

  test('are all that it has, from the top down, also those where nobody sits', () => {
    expect(shape(stackFloors([], { floorsAbove: 2, floorsBelow: 1 }))).toEqual([
      [2, []],
      [1, []],
      [0, []],
    ]);
  });

  test('reach as far as somebody sits, whatever the building says', () => {
    const floors = stackFloors([tenancy('a', '4F', null), tenancy('b', 'B2', null)], {
      floorsAbove: 2,
      floorsBelow: null,
    });
    expect(floors.map(({ number }) => number)).toEqual([4, 3, 2, 1, 0, -1]);
  });

  test('a mistyped floor draws no thousand floors: its firm stands with those without one', () => {
    const floors = stackFloors([tenancy('a', '999', '1')], { floorsAbove: 3, floorsBelow: null });
    expect(floors.length).toBeLessThan(160);
    expect(shape(floors).at(-1)).toEqual([null, ['1:a']]);
  });

  test('a firm without a floor, or with one that is no number, comes last', () => {
    const floors = stackFloors([tenancy('a', null, '801'), tenancy('b', '裙楼', null)], {
      floorsAbove: 1,
      floorsBelow: null,
    });
    expect(shape(floors)).toEqual([
      [1, []],
      [null, ['801:a', '-:b']],
    ]);
  });
});

describe('the rooms of a floor', () => {
  test('are in the order of their numbers, firms without a room at the end', () => {
    const floors = stackFloors(
      [tenancy('a', '8', null), tenancy('b', '8', '810'), tenancy('c', '8', '802')],
      NO_FLOORS,
    );
    expect(shape(floors)[0]).toEqual([8, ['802:c', '810:b', '-:a']]);
  });

  test('hold several firms, and are empty once the last has left', () => {
    const floors = stackFloors(
      [
        tenancy('a', '8', '801'),
        tenancy('b', '8', '801'),
        tenancy('c', '8', '802', false),
        tenancy('d', '8', null, false),
      ],
      NO_FLOORS,
    );
    expect(shape(floors)[0]).toEqual([8, ['801:a+b', '802:']]);
  });
});
