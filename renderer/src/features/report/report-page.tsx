import '../../components/exchange/release.css';
import './report.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { App, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportKind, ReportPaper, ReportRequest } from '#shared/contract/report.ts';
import { useAsOf } from '../../app/as-of/as-of-context.tsx';
import { StatusBarSlot } from '../../app/frame/status-bar.tsx';
import { useLanguage } from '../../app/language/language-provider.tsx';
import { useReceivers } from '../../components/exchange/use-receivers.ts';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { PaperPreview } from '../../components/paper/paper-preview.tsx';
import type { Zoom } from '../../components/paper/zoom.ts';
import { ZoomSelect } from '../../components/paper/zoom-select.tsx';
import { useHost, useQueries } from '../../host/host-context.tsx';
import { PaperButton, type PaperRelease } from './paper-button.tsx';
import { ReportTools } from './report-tools.tsx';
import { SignOffButton } from './sign-off-button.tsx';
import { type ReportTask, useReportTask } from './use-report-task.ts';

const KINDS = ['coverage', 'blank-buildings'] as const satisfies readonly ReportKind[];
const BASES = ['all', 'operating', 'three-have'] as const;
type Basis = (typeof BASES)[number];
const STANDARD_PAPER: ReportPaper = { landscape: true, font: 'fangsong', shrinks: false, hidden: [] };

/** 报表: the paper as it will be printed, and the ways to get it out. */
export function ReportPage() {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { asOf } = useAsOf();
  const [kind, setKind] = useState<ReportKind>('coverage');
  const [basis, setBasis] = useState<Basis>('all');
  const [zoom, setZoom] = useState<Zoom>('fit');
  const [paper, setPaper] = useState<ReportPaper>(STANDARD_PAPER);
  const [release, setRelease] = useState<PaperRelease>({ receiver: '', watermark: false });
  const [pages, setPages] = useState<number | null>(null);
  const request = { kind, asOf, basis, lang, paper };
  const {
    data: report,
    error,
    refetch,
  } = useQuery(
    useQueries().report.render.queryOptions({ input: request, placeholderData: keepPreviousData }),
  );
  const task = useReportTask();
  const start = useReportOutput(request, release);
  return (
    <div className="report">
      <div className="report-bar">
        <Segmented<ReportKind>
          aria-label={t('report.page.kind')}
          value={kind}
          onChange={(value) => {
            setKind(value);
            // The columns of another report are others.
            setPaper((current) => ({ ...current, hidden: [] }));
          }}
          options={KINDS.map((value) => ({ value, label: t(`report.page.kinds.${value}`) }))}
        />
        <Segmented<Basis>
          aria-label={t('app.basis.label')}
          value={basis}
          onChange={setBasis}
          options={BASES.map((value) => ({
            value,
            label: t(`app.basis.${value}`),
            title: t(`app.basisHint.${value}`),
          }))}
        />
        <ZoomSelect zoom={zoom} onZoom={setZoom} />
        <PaperButton
          paper={paper}
          release={release}
          columns={report?.columns ?? []}
          onPaper={(change) => setPaper((current) => ({ ...current, ...change }))}
          onRelease={(change) => setRelease((current) => ({ ...current, ...change }))}
        />
        <SignOffButton />
        <ReportTools
          running={task.running}
          disabled={!report}
          onStart={(wanted) => void task.run(wanted, (signal) => start(wanted, signal))}
          onCancel={task.cancel}
        />
      </div>
      {task.error !== null && <Failure error={task.error} />}
      {error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : report ? (
        <PaperPreview
          html={report.html}
          title={t('report.page.preview', { title: report.title })}
          zoom={zoom}
          sheet={paper.landscape ? 'landscape' : 'portrait'}
          onPages={setPages}
        />
      ) : (
        <Loading />
      )}
      {report && (
        <StatusBarSlot>
          <span>{t('report.page.rows', { count: report.rows })}</span>
          {pages !== null && <span> · {t('report.page.pages', { count: pages })}</span>}
        </StatusBarSlot>
      )}
    </div>
  );
}

/** Prints the report, or makes the file and hands it over, and says so. */
function useReportOutput(request: ReportRequest, release: PaperRelease) {
  const { t } = useTranslation();
  const host = useHost();
  const receivers = useReceivers();
  const { message } = App.useApp();
  return async (task: ReportTask, signal: AbortSignal): Promise<void> => {
    const format = task === 'print' ? 'html' : task;
    const { file, pages } = await host.client.report.export({ ...request, ...release, format }, { signal });
    receivers.refresh();
    if (task === 'print') {
      await host.print(await file.text());
      return;
    }
    if ((await host.saveFile(file)) === 'cancelled') return;
    const saved = pages === undefined ? 'report.page.saved' : 'report.page.savedPages';
    void message.success(t(saved, { file: file.name, pages }));
  };
}
