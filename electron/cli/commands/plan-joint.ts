import type { Command } from 'commander';
import type { CoreClient } from '#core/start-core.ts';
import type { PlanScope } from '#shared/contract/joint-plan.ts';
import { findBuilding } from '../find-building.ts';
import { follow } from '../follow.ts';
import { describePlan } from '../joint-plan/describe-plan.ts';
import { readLeft } from '../joint-plan/read-left.ts';
import { type CommonOptions, dataDirOf } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { withCore } from '../with-core.ts';

interface PlanOptions extends CommonOptions {
  building?: string;
}

/** `plan-joint`: joint branches that firms without an org could make, and why the others are left. */
export function addPlanJoint(program: Command, terminal: Terminal): void {
  const { t, lang } = terminal;
  program
    .command('plan-joint')
    .description(t('cli.planJoint.description'))
    .option('--building <NAME>', t('cli.planJoint.building'))
    .action(async (_options, command: Command) => {
      const options = command.optsWithGlobals<PlanOptions>();
      const access = { dataDir: dataDirOf(options), mode: 'read', command: 'plan-joint' } as const;
      const { left, ...plan } = await withCore(access, async (client, signal) => {
        const scope = await findScope(client, options.building);
        return follow(await client.jointPlan.plan({ scope, lang }, { signal }), terminal);
      });
      const whole = { ...plan, left: readLeft(left) };
      terminal.print(options.json ? JSON.stringify(whole) : describePlan(whole, t));
    });
}

/** The building of a name, however it is written; everything where none is named. */
async function findScope(client: CoreClient, name: string | undefined): Promise<PlanScope> {
  if (name === undefined) return { kind: 'all' };
  return { kind: 'building', buildingId: await findBuilding(client, name) };
}
