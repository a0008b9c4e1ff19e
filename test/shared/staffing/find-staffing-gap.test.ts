import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findStaffingGap } from '#shared/domain/staffing/find-staffing-gap.ts';

/** 每 500–1000 户 1 名 */
const ONE = { minFirms: 500, maxFirms: 1_000, workers: 1 };
/** 每 300–400 户 2 名: 150 to 200 each */
const TWO = { minFirms: 300, maxFirms: 400, workers: 2 };
/** 每 500 户 1 名: a range of one number */
const EXACT = { minFirms: 500, maxFirms: 500, workers: 1 };

describe('workers beside the range', () => {
  it.each([
    // firms, workers → required, shortage, surplus, state
    [0, 0, 0, 0, 0, 'inside'],
    [0, 1, 0, 0, 1, 'surplus'],
    [1, 0, 1, 1, 0, 'short'],
    [1, 1, 1, 0, 0, 'below'],
    [499, 1, 1, 0, 0, 'below'],
    [500, 1, 1, 0, 0, 'inside'],
    [1_000, 1, 1, 0, 0, 'inside'],
    [1_001, 1, 2, 1, 0, 'short'],
    [1_001, 2, 2, 0, 0, 'inside'],
    [1_000, 2, 1, 0, 0, 'inside'],
    [999, 2, 1, 0, 1, 'surplus'],
    [2_000, 2, 2, 0, 0, 'inside'],
    [2_000, 4, 2, 0, 0, 'inside'],
    [2_000, 5, 2, 0, 1, 'surplus'],
    [1_999, 4, 2, 0, 1, 'surplus'],
    [2_000, 0, 2, 2, 0, 'short'],
  ])('每 500–1000 户 1 名: %i firms and %i workers', (firms, workers, required, shortage, surplus, state) => {
    expect(findStaffingGap(firms, workers, ONE)).toEqual({ required, shortage, surplus, state });
  });

  it.each([
    [150, 1, 1, 0, 0, 'inside'],
    [200, 1, 1, 0, 0, 'inside'],
    [201, 1, 2, 1, 0, 'short'],
    [400, 2, 2, 0, 0, 'inside'],
    [401, 2, 3, 1, 0, 'short'],
    [401, 3, 3, 0, 0, 'below'],
    [600, 4, 3, 0, 0, 'inside'],
    [600, 5, 3, 0, 1, 'surplus'],
  ])('每 300–400 户 2 名: %i firms and %i workers', (firms, workers, required, shortage, surplus, state) => {
    expect(findStaffingGap(firms, workers, TWO)).toEqual({ required, shortage, surplus, state });
  });

  it.each([
    [500, 1, 1, 0, 0, 'inside'],
    [501, 1, 2, 1, 0, 'short'],
    [501, 2, 2, 0, 0, 'below'],
    [1_000, 2, 2, 0, 0, 'inside'],
    [1_000, 3, 2, 0, 1, 'surplus'],
  ])('每 500 户 1 名: %i firms and %i workers', (firms, workers, required, shortage, surplus, state) => {
    expect(findStaffingGap(firms, workers, EXACT)).toEqual({ required, shortage, surplus, state });
  });
});

describe('any gap', () => {
  const anyRange = fc
    .tuple(fc.integer({ min: 1, max: 2_000 }), fc.nat({ max: 2_000 }), fc.integer({ min: 1, max: 9 }))
    .map(([minFirms, more, workers]) => ({ minFirms, maxFirms: minFirms + more, workers }));
  const firmCount = fc.nat({ max: 200_000 });
  const workerCount = fc.nat({ max: 500 });

  it('requires the fewest workers with whom nobody has more firms than the range allows', () => {
    fc.assert(
      fc.property(firmCount, workerCount, anyRange, (firms, workers, range) => {
        const { required } = findStaffingGap(firms, workers, range);
        const isEnough = (count: number) => firms * range.workers <= range.maxFirms * count;
        expect(isEnough(required)).toBe(true);
        expect(required === 0 || !isEnough(required - 1)).toBe(true);
      }),
    );
  });

  it('is either a shortage or a surplus, and gone once it is made up', () => {
    fc.assert(
      fc.property(firmCount, workerCount, anyRange, (firms, workers, range) => {
        const { shortage, surplus, required } = findStaffingGap(firms, workers, range);
        expect(Math.min(shortage, surplus)).toBe(0);
        expect(workers + shortage).toBeGreaterThanOrEqual(required);
        expect(workers - surplus).toBeGreaterThanOrEqual(Math.min(required, workers));
        const after = findStaffingGap(firms, workers + shortage - surplus, range);
        expect([after.shortage, after.surplus]).toEqual([0, 0]);
      }),
    );
  });

  it('names a surplus only where fewer workers would still have too few firms each, or none', () => {
    fc.assert(
      fc.property(firmCount, workerCount, anyRange, (firms, workers, range) => {
        const { surplus, required } = findStaffingGap(firms, workers, range);
        fc.pre(surplus > 0);
        // With one worker of the surplus gone the others are still at or below the range, and nobody above it.
        expect(workers - 1).toBeGreaterThanOrEqual(required);
        expect(firms * range.workers).toBeLessThan(workers * range.minFirms);
      }),
    );
  });

  it('needs no fewer workers for more firms', () => {
    fc.assert(
      fc.property(firmCount, fc.nat({ max: 5_000 }), anyRange, (firms, more, range) => {
        const [few, many] = [findStaffingGap(firms, 0, range), findStaffingGap(firms + more, 0, range)];
        expect(many.required).toBeGreaterThanOrEqual(few.required);
      }),
    );
  });
});
