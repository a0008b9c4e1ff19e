import type { Progress } from '#shared/contract/base.ts';
import type { Terminal } from './terminal.ts';

const BAR_WIDTH = 30;

/** Follows long work to its result. On a terminal a bar on standard error shows how far it is; a pipe gets nothing. */
export async function follow<T>(
  stream: AsyncIterable<Progress | { type: 'done'; result: T }>,
  { t }: Terminal,
): Promise<T> {
  const isShown = process.stderr.isTTY;
  try {
    for await (const event of stream) {
      if (event.type === 'done') return event.result;
      if (isShown) process.stderr.write(`\r\x1b[K${t(`progress.${event.stage}`)} ${drawBar(event)}`);
    }
  } finally {
    if (isShown) process.stderr.write('\r\x1b[K');
  }
  throw new Error('The work ended without a result.');
}

function drawBar({ done, total }: Progress): string {
  if (total === null || total === 0) return '…';
  const share = Math.min(1, done / total);
  const filled = Math.round(share * BAR_WIDTH);
  return `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${Math.floor(share * 100)}%`;
}
