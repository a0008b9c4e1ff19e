import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildCoverage } from '#shared/domain/coverage/build-coverage.ts';
import type { CoverageFirm } from '#shared/domain/coverage/coverage-input.ts';
import { findFlags } from '#shared/domain/flags/find-flags.ts';
import { NATIONAL_PROFILE } from '#shared/domain/profile/national-profile.ts';
import { anOrg, flagFacts } from '#test/shared/flags/builders.ts';
import { aBuilding, aFirm, someFacts } from './builders.ts';

const PAGE = readFileSync(new URL('../../../docs/worked-example.md', import.meta.url), 'utf8');

/** The rows of the table under a heading of the page, without its head. */
function tableUnder(heading: string): string[][] {
  const section = PAGE.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** The org of each row of firms, in the order of the page. */
const ORGS: Partial<CoverageFirm>[] = [
  { ownOrgId: 'large' },
  { ownOrgId: 'small' },
  { jointOrgId: 'first' },
  { jointOrgId: 'second' },
];

const rows = tableUnder('The firms of the day').map(([, count, members], row) =>
  Array.from({ length: Number(count) }, (_, index) =>
    aFirm({
      id: `${row}-${index}`,
      fullMembers: Number(members),
      probationaryMembers: 0,
      buildingIds: ['jiadi'],
      ...ORGS[row],
    }),
  ),
);
const firms = rows.flat();
const general = { id: 'general', name: '中共嘉地中心总支部委员会', kind: 'general-branch' } as const;
const facts = someFacts(firms, [aBuilding({ id: 'jiadi', org: general })]);
const branch = { superiorOrgId: general.id, buildingId: 'jiadi' };
const orgs = [
  anOrg({ ...general, form: 'building', buildingId: 'jiadi', firmId: null }),
  anOrg({ ...branch, id: 'large', firmId: '0-0' }),
  anOrg({ ...branch, id: 'small', firmId: '1-0' }),
  anOrg({ ...branch, id: 'first', form: 'joint', firmId: null }),
  anOrg({ ...branch, id: 'second', form: 'joint', firmId: null }),
];
const covers = firms.flatMap(({ id, jointOrgId }) =>
  jointOrgId === null ? [] : [{ orgId: jointOrgId, firmId: id }],
);

describe('嘉地中心 as docs/worked-example.md tells it', () => {
  it('has 1 党总支, 2 楼宇党支部, 2 企业独立党支部, 79 党员 and more than 70 单位', () => {
    const coverage = buildCoverage(facts, 'all', NATIONAL_PROFILE);
    expect(orgs.map(({ form, kind }) => `${form} ${kind}`)).toEqual([
      'building general-branch',
      'independent branch',
      'independent branch',
      'joint branch',
      'joint branch',
    ]);
    expect(coverage.members.full).toBe(79);
    expect(coverage.firms.total).toBeGreaterThan(70);
  });

  it('has the figures of the page', () => {
    const { firms: boxes, members, rates, buildings } = buildCoverage(facts, 'all', NATIONAL_PROFILE);
    const write = ({ covered, total }: { covered: number; total: number }) => `${covered} / ${total}`;
    expect(tableUnder('What follows').map(([figure, value]) => [figure, value])).toEqual([
      ['单位', String(boxes.total)],
      ['党员', String(members.full)],
      ['单独组建', String(boxes.independent)],
      ['联合组建', String(boxes.joint)],
      ['应建未建', String(boxes.dueNotSetUp)],
      ['仅有个别党员', String(boxes.fewMembers)],
      ['没有党员', String(boxes.noMembers)],
      ['组织覆盖', write(rates.organization)],
      ['工作覆盖', write(rates.work)],
      ['应建已建', write(rates.dueSetUp)],
      ['空白楼宇', String(buildings.blank)],
    ]);
  });

  it('has the flags of the page and no others', () => {
    const flags = findFlags(flagFacts({ coverage: facts, orgs, covers }), NATIONAL_PROFILE);
    const counts: Record<string, number> = {};
    for (const { rule, sentence } of flags) {
      const name = rule === 'committee-missing' ? sentence : rule;
      counts[name] = (counts[name] ?? 0) + 1;
    }
    expect(counts).toEqual(
      Object.fromEntries(tableUnder('What is flagged').map(([rule, count]) => [rule, Number(count)])),
    );
  });
});
