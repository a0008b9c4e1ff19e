import { describe, expect, test } from 'vitest';
import { read, utils, type WorkBook, type WorkSheet } from 'xlsx';
import { buildCoverageReport } from '#core/reports/builders/build-coverage-report.ts';
import { formatPercent } from '#core/reports/write/format-rate.ts';
import { writeXlsx } from '#core/reports/write/write-xlsx.ts';
import { aBuilding, aSummary } from './a-summary.ts';
import { anInput } from './an-input.ts';
import { NASTY_NAMES, nastyReport } from './nasty-report.ts';

const { summary, report } = nastyReport();
const workbook = read(await writeXlsx(report), { cellFormula: true, cellNF: true, bookFiles: true });
const sheet = workbook.Sheets[report.sheetName] as WorkSheet;
const FIRST_ROW = 5;
const TOTAL_ROW = FIRST_ROW + report.rows.length;

/** The letter of a column by the words of its two head cells. */
function letterOf(group: string, header?: string): string {
  const [, , groups = [], headers = []] = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '' });
  const from = groups.indexOf(group);
  const at = header === undefined ? from : headers.indexOf(header, from);
  return utils.encode_col(at);
}

/** The XML of a part of the file. */
function part(book: WorkBook, path: string): string {
  const { files } = book as WorkBook & { files: Record<string, { content: Uint8Array }> };
  return new TextDecoder().decode(files[path]?.content);
}

describe('coverage workbook, read back by another library', () => {
  test('every text stays the text it is, also one that looks like a formula or a number', () => {
    const names = report.rows.map((_, i) => sheet[`B${FIRST_ROW + i}`]);
    expect(names.every((cell) => cell.t === 's' && cell.f === undefined && cell.z === '@')).toBe(true);
    const written = names.map((cell) => cell.v);
    for (const name of NASTY_NAMES) expect(written).toContain(name.replace('\u0007', ''));
  });

  test('a row is as high as its longest text needs, and never higher than Excel opens', async () => {
    const summary = aSummary([
      aBuilding({ name: '短' }),
      aBuilding({ name: '一座名称长得一行写不下的商务楼宇，要分几行才写得下' }),
      aBuilding({ name: '长'.repeat(5000) }),
    ]);
    const long = buildCoverageReport(anInput({ summary }));
    const book = read(await writeXlsx(long), { bookFiles: true });
    const xml = part(book, 'xl/worksheets/sheet1.xml');
    const heights = long.rows.map((row, i) => ({
      name: String(row[1]),
      height: Number(new RegExp(`<row r="${FIRST_ROW + i}" ht="([\\d.]+)"`).exec(xml)?.[1]),
    }));
    const heightOf = (first: string) => heights.find(({ name }) => name.startsWith(first))?.height;
    expect(heightOf('短')).toBe(heights.map(({ height }) => height).sort((a, b) => a - b)[0]);
    expect(heightOf('一座')).toBeGreaterThan(30);
    expect(heightOf('长')).toBe(409);
  });

  test('the figures of each building are the summary’s', () => {
    for (const [i, row] of report.rows.entries()) {
      const building = summary.byBuilding.find(({ name }) => name === row[1]);
      const read = (group: string, header?: string) => sheet[`${letterOf(group, header)}${FIRST_ROW + i}`]?.v;
      expect(read('入驻单位')).toBe(building?.firms.total);
      expect(read('员工')).toBe(building?.staff);
      expect(read('未建党组织', '没有党员')).toBe(building?.firms.noMembers);
      expect(read('工作覆盖率', '已覆盖')).toBe(building?.rates.work.covered);
    }
  });

  test('合计 is a sum where the rows add up to it and the summary’s own figure where they must not', () => {
    const staff = sheet[`${letterOf('员工')}${TOTAL_ROW}`];
    expect(staff).toMatchObject({ v: summary.staff, f: `SUM(F${FIRST_ROW}:F${TOTAL_ROW - 1})` });
    const firms = sheet[`${letterOf('入驻单位')}${TOTAL_ROW}`];
    expect(firms.v).toBe(summary.firms.total);
    expect(firms.f).toBeUndefined();
  });

  test('a percentage is a formula over its own two figures, and its stored result is theirs', () => {
    const percent = letterOf('应建已建率', '比率');
    const [covered, total] = [letterOf('应建已建率', '已建'), letterOf('应建已建率', '应建')];
    for (const [i, row] of report.rows.entries()) {
      const at = FIRST_ROW + i;
      const rate = summary.byBuilding.find(({ name }) => name === row[1])?.rates.dueSetUp;
      if (!rate) throw new Error(`${row[1]} is not in the summary`);
      expect(sheet[`${percent}${at}`].f).toBe(`IF(${total}${at}=0,"—",${covered}${at}/${total}${at})`);
      expect(sheet[`${percent}${at}`].w).toBe(formatPercent(rate));
    }
    expect(sheet[`${percent}${TOTAL_ROW}`].w).toBe(formatPercent(summary.rates.dueSetUp));
  });

  test('title, unit line and grouped head are merged over their columns', () => {
    const merges = (sheet['!merges'] ?? []).map(utils.encode_range);
    const last = utils.encode_col(utils.decode_range(sheet['!ref'] ?? '').e.c);
    expect(merges).toContain(`A1:${last}1`);
    expect(merges).toContain(`${letterOf('未建党组织')}3:${letterOf('未建党组织', '没有党员')}3`);
    expect(merges).toContain('A3:A4');
    expect(merges).toContain(`A${TOTAL_ROW}:C${TOTAL_ROW}`);
  });

  test('it prints as the paper does: A4 landscape, one page wide, head on every page, page numbers', () => {
    const xml = part(workbook, 'xl/worksheets/sheet1.xml');
    expect(xml).toMatch(
      /<pageSetup [^>]*paperSize="9" orientation="landscape"[^>]*fitToWidth="1" fitToHeight="0"/,
    );
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml).toContain('第 &amp;P 页 共 &amp;N 页');
    expect(xml).toMatch(/<pane [^>]*ySplit="4"[^>]*state="frozen"/);
    expect(part(workbook, 'xl/workbook.xml')).toContain('$3:$4</definedName>');
  });

  test('definitions and sign-off stand below the table', () => {
    const texts = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '' }).slice(TOTAL_ROW).flat();
    for (const note of report.notes) expect(texts.some((text) => String(text).endsWith(note))).toBe(true);
    expect(texts).toContain('填报单位（盖章）：南京西路街道');
  });
});

test('an empty registry makes a workbook that says so instead of a sum over nothing', async () => {
  const empty = buildCoverageReport(anInput({ summary: aSummary([]), workers: 0 }));
  const sheet = read(await writeXlsx(empty)).Sheets[empty.sheetName] as WorkSheet;
  expect(sheet.A5.v).toBe('台账里还没有楼宇。');
});
