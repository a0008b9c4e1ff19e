import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfNeeded } from '../../electron/launch/build-if-needed.ts';
import { tempDataDir } from '../e2e/support/temp-data-dir.ts';
import { killMigration, killRecovery } from './kill-opening.ts';
import { type KillResult, killDuring } from './kill-rounds.ts';
import { runBuilt } from './support/victim.ts';

/** `npm run test:faults [KILLS]`: the long form of kill.test.ts; ends with what went wrong. */
const kills = Number(process.argv[2] ?? 216);
const folder = tempDataDir();
const dataDir = join(folder, 'registry');

const KINDS: Record<string, () => Promise<KillResult>> = {
  edit: () => killDuring('edit', dataDir),
  paste: () => killDuring('paste', dataDir),
  import: () => killDuring('import', dataDir),
  undo: () => killDuring('undo', dataDir),
  backup: () => killDuring('backup', dataDir),
  restore: () => killDuring('restore', dataDir),
  closing: () => killDuring('closing', dataDir),
  migration: () => killMigration(folder),
  recovery: () => killRecovery(folder),
};

await buildIfNeeded();
await runBuilt('init', '--sample', '--data', dataDir);
const names = Object.keys(KINDS);
const tally = Object.fromEntries(names.map((name) => [name, { kills: 0, answered: 0, faults: 0 }]));
let faulty = 0;
for (let i = 0; i < kills; i++) {
  const name = names[i % names.length] ?? '';
  const result = await KINDS[name]?.();
  const line = tally[name];
  if (!result || !line) continue;
  line.kills++;
  line.answered += result.answered;
  line.faults += result.faults.length;
  faulty += result.faults.length;
  if ((i + 1) % names.length === 0) console.log(`${i + 1} kills, ${faulty} faults`);
  for (const fault of result.faults) console.log(`kill ${i + 1}, ${name}: ${fault}`);
}
console.table(tally);
console.log(`${kills} kills, ${faulty} faults`);
if (faulty === 0) rmSync(folder, { recursive: true, force: true });
else console.log(`The registries stay in ${folder}`);
process.exitCode = faulty > 0 ? 1 : 0;
