import { App } from 'antd';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Progress } from '#shared/contract/base.ts';
import type { MadeFile } from '#shared/contract/exchange.ts';
import { useHost } from '../../host/host-context.tsx';
import { useLongWork } from '../use-long-work.ts';

type Making = AsyncIterable<Progress | { type: 'done'; result: MadeFile }>;

/** Makes a file with progress and hands it to the person; true once it is theirs. */
export function useMadeFile() {
  const { t } = useTranslation();
  const { client, saveFile } = useHost();
  const { message } = App.useApp();
  const { run, ...work } = useLongWork<MadeFile>();
  const make = useCallback(
    async (start: (signal: AbortSignal) => Promise<Making>): Promise<boolean> => {
      const made = await run(start);
      if (!made) return false;
      const { file } = await client.exchange.file({ fileId: made.fileId });
      if ((await saveFile(file)) === 'cancelled') return false;
      void message.success(t('exchange.saved', { name: made.name }));
      return true;
    },
    [client, message, run, saveFile, t],
  );
  return { ...work, make };
}
