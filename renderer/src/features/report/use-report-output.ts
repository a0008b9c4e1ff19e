import { App } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportRequest } from '#shared/contract/report.ts';
import { useReceivers } from '../../components/exchange/use-receivers.ts';
import { useLongWork } from '../../components/use-long-work.ts';
import { useHost } from '../../host/host-context.tsx';
import type { PaperRelease } from './paper-button.tsx';

/** What the page can make of a report, one at a time. */
export type ReportTask = 'print' | 'pdf' | 'xlsx' | 'docx';

/** Prints the report, or makes the file and hands it over, and says so. */
export function useReportOutput(request: ReportRequest, release: PaperRelease) {
  const { t } = useTranslation();
  const host = useHost();
  const receivers = useReceivers();
  const { message } = App.useApp();
  const [task, setTask] = useState<ReportTask | null>(null);
  const [error, setError] = useState<unknown>(null);
  const work = useLongWork<{ fileId: string; pages?: number | undefined }>();

  const deliver = async (wanted: ReportTask, fileId: string, pages: number | undefined): Promise<void> => {
    const { file } = await host.client.exchange.file({ fileId });
    if (wanted === 'print') {
      await host.print(await file.text());
      return;
    }
    if ((await host.saveFile(file)) === 'cancelled') return;
    const saved = pages === undefined ? 'report.page.saved' : 'report.page.savedPages';
    void message.success(t(saved, { file: file.name, pages }));
  };

  const start = async (wanted: ReportTask): Promise<void> => {
    setTask(wanted);
    setError(null);
    const format = wanted === 'print' ? 'html' : wanted;
    const made = await work.run((signal) =>
      host.client.report.export({ ...request, ...release, format }, { signal }),
    );
    try {
      if (made) {
        receivers.refresh();
        await deliver(wanted, made.fileId, made.pages);
      }
    } catch (failure) {
      setError(failure);
    }
    setTask(null);
  };
  return { start, task, progress: work.progress, cancel: work.cancel, error: error ?? work.error };
}
