import type { Lang } from '#shared/contract/base.ts';
import type { Flag } from '#shared/contract/coverage.ts';
import type { Day } from '#shared/domain/day/day.ts';
import type { Core } from '../../core.ts';
import { describeFlags, nameReader } from '../../figures/describe-flags.ts';
import { loadFlags } from '../../figures/load-flags.ts';

/** Every broken rule as of a day (today), with its sentence, source and next step in a language (Chinese). */
export function listFlags(
  core: Core,
  { asOf, lang = 'zh' }: { asOf?: Day | undefined; lang?: Lang | undefined },
): { asOf: Day; flags: Flag[]; excepted: Flag[] } {
  const loaded = loadFlags(core, asOf);
  const { active = [], excepted = [] } = Object.groupBy(
    describeFlags(nameReader(core.file, loaded.judged), loaded, lang),
    (flag) => (flag.exception === null ? 'active' : 'excepted'),
  );
  return { asOf: loaded.asOf, flags: active, excepted };
}
