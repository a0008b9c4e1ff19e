import { os } from '../../api/os.ts';
import { readReleases } from '../../releases/release-log.ts';

export const releaseHandlers = {
  list: os.release.list.handler(({ context }) => {
    const { entries, unreadable } = readReleases(context.core);
    return { entries: entries.toReversed(), unreadable };
  }),
};
