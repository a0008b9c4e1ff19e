import type { Progress } from '#shared/contract/base.ts';
import { type LongWork, useLongWork } from '../../components/use-long-work.ts';
import type { CoreClient } from '../../host/host.ts';
import { useHost } from '../../host/host-context.tsx';
import type { Jump } from './jump-to.ts';

/** Repeats undo or redo; cancelling stops after the step under way, and every step stays undoable. */
export function useJump(): LongWork<number> & { jump(jump: Jump): Promise<number | null> } {
  const { client } = useHost();
  const work = useLongWork<number>();
  return { ...work, jump: (jump) => work.run(async (signal) => repeat(client, jump, signal)) };
}

async function* repeat(
  client: CoreClient,
  { direction, to, steps }: Jump,
  signal: AbortSignal,
): AsyncGenerator<Progress | { type: 'done'; result: number }> {
  const stage = direction === 'undo' ? 'undoing' : 'redoing';
  let done = 0;
  for (let last = ''; last !== to && !signal.aborted; done++) {
    yield { type: 'progress', stage, done, total: Math.max(steps, done) };
    const { entry } = await (direction === 'undo' ? client.history.undo() : client.history.redo());
    last = entry.id;
  }
  yield { type: 'done', result: done };
}
