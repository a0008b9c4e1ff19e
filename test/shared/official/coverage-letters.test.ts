import { describe, expect, test } from 'vitest';
import type { Coverage } from '#shared/domain/coverage/build-coverage.ts';
import { writeBulletin, writeSituationReport } from '#shared/domain/official/coverage-letters.ts';
import { sayCoverage } from '#shared/domain/official/coverage-sentences.ts';
import type { Letter } from '#shared/domain/official/letter.ts';

function aCoverage(covered: number, total: number, set: Partial<Coverage> = {}): Coverage {
  const rate = { covered, total };
  return {
    asOf: '2026-09-30',
    basis: 'all',
    firms: {
      total,
      independent: covered,
      joint: 0,
      dueNotSetUp: total - covered,
      fewMembers: 0,
      noMembers: 0,
    },
    joint: { branches: 0, withThreeMembers: 0 },
    members: { full: 3, probationary: 1, elsewhere: 2, unsplit: 0 },
    membersNotSet: 0,
    staff: 50,
    buildings: { total: 1, withOrg: 1, withStation: 1, blank: 0 },
    rates: { organization: rate, work: rate, dueSetUp: rate },
    byBuilding: [],
    ...set,
  };
}

const facts = (coverage: Coverage, stations: [string | null, Coverage][] = []) => ({
  coverage,
  stations: stations.map(([place, one]) => ({ ...one, place, buildingIds: [] })),
  streets: ['和宁街道'],
  workers: 2,
  definitions: ['组织覆盖率＝…'],
  office: '嘉澜站',
  phone: '',
  day: '2026-10-02',
});

const wordsOf = ({ blocks }: Letter) =>
  blocks
    .map((block) => (block.kind === 'table' ? block.rows.map((row) => row.join(' ')).join('\n') : block.text))
    .join('\n');

describe('通报', () => {
  test('never says a rate without its numbers, and says the definitions', () => {
    const words = wordsOf(writeBulletin(facts(aCoverage(2, 8))));
    expect(words).toContain('组织覆盖率25.0%（2/8）');
    expect(words).toContain('注1：组织覆盖率＝…');
  });

  test('ranks stations by their rates; equal rates share a place, one without firms has none', () => {
    const letter = writeBulletin(
      facts(aCoverage(3, 8), [
        ['丙站', aCoverage(0, 0)],
        ['乙站', aCoverage(1, 4)],
        ['甲站', aCoverage(2, 8)],
        [null, aCoverage(3, 4)],
      ]),
    );
    const table = letter.blocks.find(({ kind }) => kind === 'table');
    const rows = table?.kind === 'table' ? table.rows : [];
    expect(rows.map(([place, station]) => `${place} ${station}`)).toEqual([
      '1 未定站点',
      '2 乙站',
      '2 甲站',
      '— 丙站',
    ]);
    expect(rows.at(-1)?.at(-1)).toBe('—（0/0）');
  });

  test('names only the problems that are there', () => {
    expect(wordsOf(writeBulletin(facts(aCoverage(4, 4))))).toContain('未发现空白楼宇、应建未建等问题');
    const words = wordsOf(writeBulletin(facts(aCoverage(3, 4, { membersNotSet: 1 }))));
    expect(words).toContain('（一）应建未建仍有存量');
    expect(words).toContain('（二）底数还不全');
    expect(words).not.toContain('空白楼宇尚未消除');
  });

  test('is of the street only where there is one', () => {
    expect(writeBulletin(facts(aCoverage(1, 1))).title).toBe('关于和宁街道商务楼宇党建覆盖情况的通报');
    const two = { ...facts(aCoverage(1, 1)), streets: ['和宁街道', '平安街道'] };
    expect(writeBulletin(two).title).toBe('关于商务楼宇党建覆盖情况的通报');
  });
});

describe('情况报告', () => {
  test('says workers per firm with both numbers, and a dash without workers', () => {
    expect(wordsOf(writeSituationReport(facts(aCoverage(1, 9))))).toContain(
      '平均每名联系入驻单位4.5家（9/2）',
    );
    const none = { ...facts(aCoverage(1, 9)), workers: 0 };
    expect(wordsOf(writeSituationReport(none))).toContain('平均每名联系入驻单位—家（9/0）');
  });

  test('leaves what nobody can compute blank', () => {
    const letter = writeSituationReport(facts(aCoverage(1, 1)));
    expect(letter.addressee).toBe('____');
    expect(letter.postscript).toContain('联系电话：____');
    expect(letter.blocks.filter((block) => block.kind === 'text' && block.text === '____')).toHaveLength(2);
  });
});

describe('the paragraph to paste', () => {
  test('names its day, says every rate with its numbers, and which firms it is about', () => {
    const words = sayCoverage(aCoverage(2, 8, { basis: 'operating' }));
    expect(words).toContain('截至2026年9月30日，');
    expect(words).toContain('按实体运营单位统计，入驻单位8家');
    expect(words).toContain('组织覆盖率25.0%（2/8）');
    expect(words).not.toContain('未填');
  });

  test('says how many firms have no member figures', () => {
    expect(sayCoverage(aCoverage(2, 8, { membersNotSet: 3 }))).toContain('另有3家单位未填党员数');
  });
});
