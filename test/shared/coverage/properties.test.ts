import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCoverage, type Coverage } from '#shared/domain/coverage/build-coverage.ts';
import type { Basis, CoverageFirm } from '#shared/domain/coverage/coverage-input.ts';
import type { FirmPartition } from '#shared/domain/coverage/tally.ts';
import { NATIONAL_PROFILE } from '#shared/domain/profile/national-profile.ts';
import { aBuilding, aFirm, someFacts } from './builders.ts';

const PLACES = ['a', 'b', 'c'];
const org = { id: 'org', name: '中共恒信大厦支部委员会', kind: 'branch' } as const;
const buildings = [
  aBuilding({ id: 'a' }),
  aBuilding({ id: 'b', station: '站' }),
  aBuilding({ id: 'c', org }),
];
const count = fc.option(fc.nat({ max: 8 }));

const anyFirm: fc.Arbitrary<CoverageFirm> = fc
  .record({
    fullMembers: count,
    probationaryMembers: count,
    memberTotal: count,
    membersElsewhere: count,
    staffCount: fc.option(fc.nat({ max: 30 })),
    operating: fc.option(fc.boolean()),
    hasInstructor: fc.boolean(),
    ownOrgId: fc.option(fc.constant('own')),
    jointOrgId: fc.option(fc.constantFrom('one', 'two')),
    reportedForm: fc.option(fc.constantFrom('independent', 'joint', 'grid')),
    buildingIds: fc.subarray(PLACES),
    hasRoom: fc.boolean(),
  })
  .map(aFirm);
const anyFirms = fc.array(anyFirm, { maxLength: 40 });
const anyBasis = fc.constantFrom<Basis>('all', 'operating', 'three-have');

const sumOfFive = (firms: FirmPartition): number =>
  firms.independent + firms.joint + firms.dueNotSetUp + firms.fewMembers + firms.noMembers;
const build = (firms: CoverageFirm[], basis: Basis): Coverage =>
  buildCoverage(someFacts(firms, buildings), basis, NATIONAL_PROFILE);

describe('the official identities', () => {
  it('单位数 = 单独 + 联合 + 应建未建 + 个别党员 + 没有党员, in all and in every building', () => {
    fc.assert(
      fc.property(anyFirms, anyBasis, (firms, basis) => {
        const coverage = build(firms, basis);
        for (const { firms } of [coverage, ...coverage.byBuilding])
          expect(sumOfFive(firms)).toBe(firms.total);
      }),
    );
  });

  it('应建 = 应建已建 + 应建未建, and no rate covers more than its denominator', () => {
    fc.assert(
      fc.property(anyFirms, anyBasis, (all, basis) => {
        const { firms, rates } = build(all, basis);
        expect(rates.dueSetUp.total - rates.dueSetUp.covered).toBe(firms.dueNotSetUp);
        for (const { covered, total } of Object.values(rates)) expect(covered).toBeLessThanOrEqual(total);
        expect(rates.work.covered).toBeGreaterThanOrEqual(rates.organization.covered);
      }),
    );
  });

  it('moving firms between buildings changes no total, save who is looked after by the org of a building', () => {
    const totals = ({ byBuilding: _, rates: { work, ...rates }, ...coverage }: Coverage) => ({
      ...coverage,
      rates,
    });
    fc.assert(
      fc.property(anyFirms, anyBasis, fc.subarray(PLACES), (firms, basis, places) => {
        const moved = firms.map((firm) => ({ ...firm, buildingIds: places }));
        expect(totals(build(moved, basis))).toEqual(totals(build(firms, basis)));
      }),
    );
  });

  it('every firm in one building counts in one row: the rows add up to the total', () => {
    fc.assert(
      fc.property(
        anyFirms,
        fc.array(fc.constantFrom(...PLACES), { minLength: 40, maxLength: 40 }),
        (firms, at) => {
          const settled = firms.map((firm, index) => ({ ...firm, buildingIds: [at[index] ?? 'a'] }));
          const { firms: whole, byBuilding } = build(settled, 'all');
          expect(byBuilding.reduce((sum, row) => sum + row.firms.total, 0)).toBe(whole.total);
        },
      ),
    );
  });
});
