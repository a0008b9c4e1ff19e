import type { Core } from '../../../core.ts';

/** Forgets decisions as one command; undo remembers them again. Throws `row-not-found` for an unknown id. */
export async function forgetDecisions(core: Core, ids: readonly string[]): Promise<{ entry: string | null }> {
  const forgottenAt = core.ports.now().toISOString();
  const { entry } = await core.journal.run('roster.forget', async (tx) => {
    for (const id of ids) tx.update('importDecision', id, { forgottenAt });
    return { result: undefined, params: { count: ids.length } };
  });
  return { entry };
}
