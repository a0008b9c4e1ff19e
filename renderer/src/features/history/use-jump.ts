import type { Progress } from '#shared/contract/base.ts';
import { type LongWork, useLongWork } from '../../components/use-long-work.ts';
import type { CoreClient } from '../../host/host.ts';
import { useHost } from '../../host/host-context.tsx';
import type { Jump } from './jumps-to.ts';

/** Repeats undo or redo; cancelling stops after the step under way, and every step stays undoable. */
export function useJump(): LongWork<number> & { jump(jump: Jump): Promise<number | null> } {
  const { client } = useHost();
  const work = useLongWork<number>();
  return { ...work, jump: (jump) => work.run(async (signal) => repeat(client, jump, signal)) };
}

async function* repeat(
  client: CoreClient,
  { direction, steps }: Jump,
  signal: AbortSignal,
): AsyncGenerator<Progress | { type: 'done'; result: number }> {
  for (let done = 0; done < steps && !signal.aborted; done++) {
    yield { type: 'progress', stage: direction === 'undo' ? 'undoing' : 'redoing', done, total: steps };
    await (direction === 'undo' ? client.history.undo() : client.history.redo());
  }
  yield { type: 'done', result: steps };
}
