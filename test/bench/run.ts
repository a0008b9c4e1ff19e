import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { buildIfNeeded } from '../../electron/launch/build-if-needed.ts';
import { benchBackup } from './backup.bench.ts';
import { benchCoverage } from './coverage.bench.ts';
import { benchGrid } from './grid.bench.ts';
import { benchImport } from './import.bench.ts';
import { benchJointPlan } from './joint-plan.bench.ts';
import { benchPaper } from './paper.bench.ts';
import { benchStart } from './start.bench.ts';
import { type BenchLine, formatLine, TABLE_HEAD } from './support/measure.ts';

/** `npm run bench`: prints every measure beside its bound and writes docs/benchmarks.md. It asserts nothing. */
const BENCHES: (() => Promise<BenchLine | BenchLine[]>)[] = [
  benchStart,
  () => benchCoverage('street'),
  () => benchCoverage('district'),
  () => benchCoverage('city'),
  () => benchImport([5_000, 100_000]),
  () => benchJointPlan('street'),
  () => benchJointPlan('city'),
  () => benchBackup('city'),
  benchPaper,
  () => benchGrid('district'),
  () => benchGrid('city'),
];

await buildIfNeeded();
const lines: string[] = [];
console.log(TABLE_HEAD);
for (const bench of BENCHES) {
  for (const line of [await bench()].flat()) {
    lines.push(formatLine(line));
    console.log(lines.at(-1));
  }
  writeResults();
}

/** After each bench: a run that is stopped keeps what it has measured. */
function writeResults(): void {
  const day = new Date().toISOString().slice(0, 10);
  const machine = `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} cores`;
  writeFileSync(
    'docs/benchmarks.md',
    `# Benchmarks

Written by \`npm run bench\` on ${day}: ${machine}.
Medians. The bound is measured in the same run; the ratio is what to compare between machines.

${TABLE_HEAD}
${lines.join('\n')}
`,
  );
}
