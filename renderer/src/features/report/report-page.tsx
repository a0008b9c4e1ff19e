import '../../components/exchange/release.css';
import './report.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Empty } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { firmPickSchema, type ReportKind, reportPaperSchema } from '#shared/contract/report.ts';
import { standardPaper } from '#shared/domain/paper/report-paper.ts';
import { useAsOf } from '../../app/as-of/as-of-context.tsx';
import { StatusBarSlot } from '../../app/frame/status-bar.tsx';
import { useLanguage } from '../../app/language/language-provider.tsx';
import { useRemembered } from '../../app/remembered.ts';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { LongWorkProgress } from '../../components/long-work-progress.tsx';
import { PaperPreview } from '../../components/paper/paper-preview.tsx';
import type { Zoom } from '../../components/paper/zoom.ts';
import { ZoomSelect } from '../../components/paper/zoom-select.tsx';
import { useQueries } from '../../host/host-context.tsx';
import { CheckButton, useCrossCheck } from './check-button.tsx';
import { FirmsBehind } from './firms-behind.tsx';
import { PaperButton, type PaperRelease } from './paper-button.tsx';
import { PeriodOptions } from './period-options.tsx';
import { hasBasis, hasBuildings, REPORT_KINDS, type ReportOptions } from './report-kinds.ts';
import { ReportList } from './report-list.tsx';
import { ReportOptionsBar } from './report-options.tsx';
import { ReportTools } from './report-tools.tsx';
import { SignOffButton } from './sign-off-button.tsx';
import { useKept } from './use-kept.ts';
import { type ReportTask, useReportOutput } from './use-report-output.ts';

/** 报表: the list of reports, the paper as it will be printed, and the ways to get it out. */
export function ReportPage() {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { asOf } = useAsOf();
  const [kind, setKind] = useRemembered<ReportKind>('report.kind', REPORT_KINDS, 'coverage');
  const [options, setOptions] = useState<ReportOptions>({});
  const [zoom, setZoom] = useState<Zoom>('fit');
  const [papers, keepPaper] = useKept('report.paper', reportPaperSchema);
  const [release, setRelease] = useState<PaperRelease>({ level: 'none', receiver: '', watermark: false });
  const [pages, setPages] = useState<number | null>(null);
  const [pick, setPick] = useState<z.infer<typeof firmPickSchema> | null>(null);
  const paper = papers[kind] ?? standardPaper(kind);
  const request = { kind, asOf, lang, paper, ...askedOf(kind, options) };
  const missing = findMissing(kind, request);
  const {
    data: report,
    error,
    refetch,
  } = useQuery(
    useQueries().report.render.queryOptions({
      input: request,
      enabled: missing === null,
      placeholderData: keepPreviousData,
    }),
  );
  const of = { asOf: request.asOf, basis: request.basis, period: request.period };
  const check = useCrossCheck(of);
  const [isChecking, setChecking] = useState(false);
  const output = useReportOutput(request, release);
  const start = async (task: ReportTask) => {
    if (await check.mayLeave(() => setChecking(true))) await output.start(task);
  };
  return (
    <div className="report">
      <ReportList kind={kind} onKind={setKind} />
      <div className="report-main">
        <div className="report-bar">
          <ReportOptionsBar
            kind={kind}
            options={options}
            onOptions={(change) => setOptions((current) => ({ ...current, ...change }))}
          />
          <PeriodOptions
            kind={kind}
            options={options}
            onOptions={(change) => setOptions((current) => ({ ...current, ...change }))}
          />
          <ZoomSelect zoom={zoom} onZoom={setZoom} />
          <PaperButton
            paper={paper}
            release={release}
            namesPeople={report?.namesPeople ?? false}
            columns={report?.columns ?? []}
            onPaper={(change) => keepPaper(kind, { ...paper, ...change })}
            onStandard={() => keepPaper(kind, null)}
            onRelease={(change) => setRelease((current) => ({ ...current, ...change }))}
          />
          <SignOffButton />
          <CheckButton result={check.result} isOpen={isChecking} onOpen={setChecking} />
          <ReportTools
            running={output.task}
            disabled={!report || missing !== null}
            onStart={(wanted) => void start(wanted)}
            onCancel={output.cancel}
          />
        </div>
        {output.task !== null && output.progress?.total && (
          <LongWorkProgress progress={output.progress} onCancel={output.cancel} />
        )}
        {output.error !== null && <Failure error={output.error} />}
        {missing ? (
          <Empty description={t(`report.page.${missing}`)} />
        ) : error ? (
          <Failure error={error} onRetry={() => void refetch()} />
        ) : report ? (
          <PaperPreview
            html={report.html}
            title={t('report.page.preview', { title: report.title })}
            zoom={zoom}
            sheet={paper.landscape ? 'landscape' : 'portrait'}
            onPages={setPages}
            onNumber={(behind) => {
              const read = firmPickSchema.safeParse(JSON.parse(behind));
              if (read.success) setPick(read.data);
            }}
          />
        ) : (
          <Loading />
        )}
      </div>
      <FirmsBehind of={of} pick={pick} onClose={() => setPick(null)} />
      {report && !missing && (
        <StatusBarSlot>
          <span>{t('report.page.rows', { count: report.rows })}</span>
          {pages !== null && <span> · {t('report.page.pages', { count: pages })}</span>}
        </StatusBarSlot>
      )}
    </div>
  );
}

/** What must be chosen before the report can be made; null where nothing is missing. */
function findMissing(kind: ReportKind, options: ReportOptions): 'chooseBuilding' | 'noPeriod' | null {
  if (kind === 'building' && options.buildingIds?.length !== 1) return 'chooseBuilding';
  return kind === 'change-note' && !options.against ? 'noPeriod' : null;
}

/** Only what the report is asked for: the choice of another one stays for when it comes back. */
function askedOf(
  kind: ReportKind,
  { basis, by, of, unitKinds, buildingIds, period, against }: ReportOptions,
): ReportOptions {
  return {
    period,
    ...(kind === 'change-note' && { against }),
    ...(hasBasis(kind) && { basis }),
    ...(kind === 'coverage' && { by }),
    ...(kind === 'statistics' && { of, unitKinds }),
    ...(hasBuildings(kind) && { buildingIds: kind === 'building' ? buildingIds?.slice(0, 1) : buildingIds }),
  };
}
