import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Progress } from '#shared/contract/base.ts';
import type { MadeFile } from '#shared/contract/exchange.ts';
import { useHost, useQueries } from '../../host/host-context.tsx';
import { useLongWork } from '../use-long-work.ts';

type Making = AsyncIterable<Progress | { type: 'done'; result: MadeFile }>;
type Start = (signal: AbortSignal) => Promise<Making>;

/** Makes a file with progress and hands it to the person, or prints it; true once that is done. */
export function useMadeFile() {
  const { t } = useTranslation();
  const { client, saveFile, print } = useHost();
  const queryClient = useQueryClient();
  const releases = useQueries().release.key();
  const { message } = App.useApp();
  const { run, ...work } = useLongWork<MadeFile>();
  const fetchMade = async (start: Start): Promise<File | null> => {
    const made = await run(start);
    void queryClient.invalidateQueries({ queryKey: releases });
    return made && (await client.exchange.file({ fileId: made.fileId })).file;
  };
  return {
    ...work,
    make: async (start: Start): Promise<boolean> => {
      const file = await fetchMade(start);
      if (!file || (await saveFile(file)) === 'cancelled') return false;
      void message.success(t('exchange.saved', { name: file.name }));
      return true;
    },
    /** What was made is a JSON array of documents, one for each copy. */
    print: async (start: Start): Promise<boolean> => {
      const file = await fetchMade(start);
      if (!file) return false;
      for (const html of JSON.parse(await file.text()) as string[]) await print(html);
      return true;
    },
  };
}
