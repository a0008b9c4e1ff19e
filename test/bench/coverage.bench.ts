import Database from 'better-sqlite3';
import { registryPath } from '#core/db/registry-file.ts';
import type { Scale } from '#shared/contract/setup.ts';
import { type BenchLine, medianOf } from './support/measure.ts';
import { openTempCore } from './support/temp-core.ts';

/** Full coverage of every firm as a page asks for it, beside one bare SQL scan of the same rows. */
export async function benchCoverage(scale: Scale): Promise<BenchLine> {
  await using temp = await openTempCore(scale);
  const { client } = temp.handle;
  await client.coverage.summary({});
  const ours = await medianOf(5, () => client.coverage.summary({}));
  const { firms } = await client.coverage.summary({});
  const connection = new Database(registryPath(temp.dataDir), { readonly: true });
  const scan = connection
    .prepare(
      'SELECT f.id, f.full_members, f.member_total, t.building_id FROM firm f JOIN tenancy t ON t.firm_id = f.id',
    )
    .raw();
  const bound = await medianOf(5, () => scan.all());
  connection.close();
  return {
    what: `coverage, ${scale}, ${firms.total} firms`,
    ours,
    bound,
    boundIs: 'one bare SQL scan of firms and tenancies',
  };
}
