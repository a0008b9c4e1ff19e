import { describe, expect, it } from 'vitest';
import { firmNameKey } from '#shared/domain/codes/firm-name.ts';
import { checkUscc, kindFromUscc } from '#shared/domain/codes/uscc.ts';
import { isDue } from '#shared/domain/coverage/classify-firm.ts';
import { countMembers } from '#shared/domain/coverage/firm-members.ts';
import { isDay } from '#shared/domain/day/day.ts';
import { NATIONAL_PROFILE } from '#shared/domain/profile/national-profile.ts';
import { makeSampleRegistry } from '#shared/domain/sample/make-sample-registry.ts';
import { SAMPLE_SIZES, type SampleScale } from '#shared/domain/sample/sample-registry.ts';

const samples = { street: makeSampleRegistry('street'), district: makeSampleRegistry('district') };
const scales = ['street', 'district'] as const satisfies SampleScale[];

const uniqueIn = (values: readonly string[]): number => new Set(values).size;

describe.each(scales)('the made-up %s', (scale) => {
  const sample = samples[scale];
  const rows = Object.values(sample).flat();

  it('has exactly the buildings and firms of its scale', () => {
    const { streets, buildings, firms } = SAMPLE_SIZES[scale];
    expect(sample.street).toHaveLength(streets);
    expect(sample.building).toHaveLength(buildings);
    expect(sample.firm).toHaveLength(firms);
  });

  it('never gives an id, a code or a name twice', () => {
    expect(uniqueIn(rows.map((row) => row.id))).toBe(rows.length);
    expect(uniqueIn(sample.firm.map((firm) => firm.uscc))).toBe(sample.firm.length);
    expect(uniqueIn(sample.firm.map((firm) => firmNameKey(firm.name)))).toBe(sample.firm.length);
    expect(uniqueIn(sample.building.map((building) => building.name))).toBe(sample.building.length);
    expect(uniqueIn(sample.street.map((street) => street.name))).toBe(sample.street.length);
  });

  it('has ids shaped like UUIDv7', () => {
    const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    expect(rows.map((row) => row.id).filter((id) => !shape.test(id))).toEqual([]);
  });

  it('refers only to rows that come before', () => {
    const seen = new Set<string>();
    const dangling: string[] = [];
    for (const row of rows) {
      for (const [column, value] of Object.entries(row)) {
        if (column.endsWith('Id') && value !== null && !seen.has(String(value))) dangling.push(column);
      }
      seen.add(row.id);
    }
    expect(dangling).toEqual([]);
  });

  it('holds real days only, and every period ends after it begins', () => {
    const days = rows.flatMap((row) =>
      Object.entries(row).flatMap(([column, value]) =>
        /(?:Day|On|From|To)$/.test(column) ? (value ?? []) : [],
      ),
    );
    expect(days.filter((day) => !isDay(String(day)))).toEqual([]);
    expect(sample.partyOrg.filter((org) => org.termFrom >= org.termTo)).toEqual([]);
    expect(sample.tenancy.filter(({ fromDay, toDay }) => toDay !== null && fromDay >= toDay)).toEqual([]);
  });

  it('has valid codes that say the kind of body', () => {
    const wrong = sample.firm.filter(({ uscc, kind }) => {
      const said = kindFromUscc(uscc);
      return !checkUscc(uscc).ok || (said !== null && said !== kind);
    });
    expect(wrong).toEqual([]);
    expect(sample.firm.find((firm) => firm.kind === 'law-firm')?.uscc).toMatch(/^31/);
  });

  it('is uneven as real ones are: no members in about 45 %, three or more full ones in about 25 %', () => {
    const share = (count: number): number => count / sample.firm.length;
    const without = sample.firm.filter((firm) => (countMembers(firm).total ?? 0) === 0);
    expect(share(without.length)).toBeCloseTo(0.45, 1);
    expect(share(sample.firm.filter((firm) => isDue(firm, NATIONAL_PROFILE)).length)).toBeCloseTo(0.25, 1);
  });

  it('leaves 4 to 8 % of the buildings blank and some firms due without an org', () => {
    const withOrg = new Set(
      sample.partyOrg.flatMap((org) => (org.form === 'building' ? [org.buildingId] : [])),
    );
    const blank = sample.building.filter((building) => !withOrg.has(building.id));
    expect(blank.length / sample.building.length).toBeGreaterThanOrEqual(0.04);
    expect(blank.length / sample.building.length).toBeLessThanOrEqual(0.08);
    const organized = new Set([
      ...sample.partyOrg.map((org) => org.firmId),
      ...sample.jointOrgFirm.map((cover) => cover.firmId),
    ]);
    const due = sample.firm.filter((firm) => isDue(firm, NATIONAL_PROFILE) && !organized.has(firm.id));
    expect(due.length).toBeGreaterThan(0);
  });

  it('covers three to five firms by most joint branches and more by a few', () => {
    const sizes = [...Map.groupBy(sample.jointOrgFirm, (cover) => cover.orgId).values()].map(
      (covers) => covers.length,
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(3);
    expect(sizes.filter((size) => size > 5).length).toBeGreaterThan(0);
    expect(sizes.filter((size) => size > 5).length).toBeLessThan(sizes.length / 5);
  });
});

describe('the made-up registry', () => {
  it('is the same every time', () => {
    expect(makeSampleRegistry('street')).toEqual(samples.street);
  });
});
