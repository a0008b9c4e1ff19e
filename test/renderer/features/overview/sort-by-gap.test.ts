import { describe, expect, it } from 'vitest';
import type { BuildingCoverage } from '#shared/contract/coverage.ts';
import { partitionCounts } from '../../../../renderer/src/features/overview/partition.ts';
import { sortByGap } from '../../../../renderer/src/features/overview/sort-by-gap.ts';

const rate = { covered: 0, total: 0 };

function aBuilding(
  name: string,
  values: { due?: number; blank?: boolean; noMembers?: number },
): BuildingCoverage {
  const { due = 0, blank = false, noMembers = 0 } = values;
  return {
    id: name,
    name,
    street: null,
    community: null,
    firms: {
      total: due + noMembers,
      independent: 0,
      joint: 0,
      dueNotSetUp: due,
      fewMembers: 0,
      noMembers,
    },
    org: null,
    station: null,
    blank,
    status: blank ? 'blank' : 'with-org',
    workers: 0,
    members: { full: 0, probationary: 0, elsewhere: 0, unsplit: 0 },
    fullMembers: 0,
    staff: 0,
    rates: { organization: rate, work: rate, dueSetUp: rate },
  };
}

const names = (buildings: BuildingCoverage[]) => sortByGap(buildings).map(({ name }) => name);

describe('buildings by gap', () => {
  it('puts firms due before a blank building, however many other firms it has', () => {
    expect(names([aBuilding('空白', { blank: true, noMembers: 90 }), aBuilding('应建', { due: 1 })])).toEqual(
      ['应建', '空白'],
    );
  });

  it('puts a blank building before one with an org, and more open firms before fewer', () => {
    const rows = [
      aBuilding('有组织、少', { noMembers: 2 }),
      aBuilding('有组织、多', { noMembers: 3 }),
      aBuilding('空白、无单位', { blank: true }),
    ];
    expect(names(rows)).toEqual(['空白、无单位', '有组织、多', '有组织、少']);
  });

  it('sorts equal buildings by name and leaves its input as it was', () => {
    const rows = [aBuilding('B座', {}), aBuilding('A座', {})];
    expect(names(rows)).toEqual(['A座', 'B座']);
    expect(rows[0]?.name).toBe('B座');
  });
});

describe('the partition in pictures', () => {
  it('loses no firm', () => {
    const firms = { total: 15, independent: 1, joint: 2, dueNotSetUp: 3, fewMembers: 4, noMembers: 5 };
    expect(partitionCounts(firms).map(({ count }) => count)).toEqual([1, 2, 3, 4, 5]);
  });
});
