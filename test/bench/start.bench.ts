import { spawn } from 'node:child_process';
import { registryPath } from '#core/db/registry-file.ts';
import { startWebProcess } from '../e2e/support/web-process.ts';
import { type BenchLine, medianOf } from './support/measure.ts';
import { openTempCore } from './support/temp-core.ts';

const BARE = `
  import { createServer } from 'node:http';
  import Database from 'better-sqlite3';
  new Database(process.argv[1]).prepare('SELECT count(*) FROM firm').get();
  createServer().listen(0, '127.0.0.1', () => console.log('READY'));
`;

/** Cold start of the built browser host to READY, beside a bare Node that opens the same file and listens. */
export async function benchStart(): Promise<BenchLine> {
  await using temp = await openTempCore('district');
  await temp.handle.close();
  const ours = await medianOf(5, async () => {
    const host = await startWebProcess(temp.dataDir);
    await host.stop();
  });
  const bound = await medianOf(5, () => startBare(registryPath(temp.dataDir)));
  return {
    what: 'browser host, start to READY and stop, 20,000 firms',
    ours,
    bound,
    boundIs: 'bare Node: open the file, listen',
  };
}

function startBare(path: string): Promise<void> {
  return new Promise((resolve) => {
    const bare = spawn(process.execPath, ['--input-type=module', '-e', BARE, path]);
    bare.stdout.once('data', () => bare.kill());
    bare.once('exit', () => resolve());
  });
}
