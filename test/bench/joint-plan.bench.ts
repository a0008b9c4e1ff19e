import type { Scale } from '#shared/contract/setup.ts';
import { type BenchLine, medianOf } from './support/measure.ts';
import { finish, openTempCore } from './support/temp-core.ts';

/** Joint branches for every firm without an org, beside coverage of the same firms. */
export async function benchJointPlan(scale: Scale): Promise<BenchLine> {
  await using temp = await openTempCore(scale);
  const { client } = temp.handle;
  const { groups, joins } = await finish(client.jointPlan.plan({}));
  const ours = await medianOf(3, () => finish(client.jointPlan.plan({})));
  const bound = await medianOf(3, () => client.coverage.summary({}));
  return {
    what: `joint plan, ${scale}, ${groups.length} new branches, ${joins.length} filled up`,
    ours,
    bound,
    boundIs: 'coverage of the same firms',
  };
}
