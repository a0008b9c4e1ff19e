import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ReportKind } from '#shared/contract/report.ts';
import { useQueries } from '../../host/host-context.tsx';
import { PeriodButton } from './period-button.tsx';
import type { ReportOptions } from './report-kinds.ts';

const LIVE = 'live';

interface PeriodOptionsProps {
  kind: ReportKind;
  options: ReportOptions;
  onOptions(change: Partial<ReportOptions>): void;
}

/** Which period the report is of, and of a change note which one it compares with. */
export function PeriodOptions({ kind, options, onOptions }: PeriodOptionsProps) {
  const { t } = useTranslation();
  const { data } = useQuery(useQueries().period.list.queryOptions());
  const periods = (data?.periods ?? []).map(({ id, label, day, reopened }) => ({
    value: id,
    label: t(reopened ? 'report.page.periods.reopenedOption' : 'report.page.periods.option', { label, day }),
  }));
  const against = options.against && 'period' in options.against ? options.against.period : undefined;
  return (
    <>
      {periods.length > 0 && (
        <Select<string>
          className="report-period"
          aria-label={t('report.page.period')}
          popupMatchSelectWidth={false}
          value={options.period ?? LIVE}
          options={[{ value: LIVE, label: t('report.page.live') }, ...periods]}
          onChange={(value) => onOptions({ period: value === LIVE ? undefined : value })}
        />
      )}
      {kind === 'change-note' && periods.length > 0 && (
        <Select<string>
          className="report-period"
          aria-label={t('report.page.against')}
          popupMatchSelectWidth={false}
          placeholder={t('report.page.against')}
          {...(against !== undefined && { value: against })}
          options={periods}
          onChange={(period) => onOptions({ against: { period } })}
        />
      )}
      <PeriodButton />
    </>
  );
}
