import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Makes the pictures of this folder: the first page of each report of the made-up street. Needs `pdftoppm` of
 * poppler-utils. `node docs/reports/make-pictures.ts`
 */
const AS_OF = ['--as-of', '2026-09-30'];
const BUILDING = '长风大厦';
const REPORTS: Record<string, string[]> = {
  coverage: ['coverage'],
  'coverage-by-station': ['coverage', '--by', 'station'],
  'statistics-enterprise': ['statistics'],
  'statistics-social': ['statistics', '--of', 'social'],
  ranking: ['ranking'],
  'blank-buildings': ['blank-buildings'],
  flags: ['flags'],
  building: ['building', '--building', BUILDING],
  roster: ['roster', '--building', BUILDING, '--mask', 'names'],
  sweep: ['sweep', '--building', BUILDING, '--mask', 'names'],
  orgs: ['orgs', '--mask', 'names'],
  terms: ['terms', '--mask', 'names'],
  workers: ['workers', '--mask', 'names'],
  staffing: ['staffing'],
  'change-note': ['change-note', '--against', '2025-09-30'],
};

const here = import.meta.dirname;
const folder = mkdtempSync(join(tmpdir(), 'louyu-pictures-'));
const louyu = (...words: string[]) =>
  execFileSync('npm', ['run', '-s', 'louyu', '--', ...words, '--data', join(folder, 'data')], {
    cwd: join(here, '../..'),
  });
louyu('init', '--sample', '--scale', 'street');
for (const [name, words] of Object.entries(REPORTS)) {
  const pdf = join(folder, `${name}.pdf`);
  louyu('report', ...words, ...AS_OF, '--out', pdf);
  execFileSync('pdftoppm', ['-png', '-r', '60', '-gray', '-singlefile', pdf, join(here, name)]);
  console.log(name);
}
rmSync(folder, { recursive: true, force: true });
