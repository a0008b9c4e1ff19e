import { useQuery } from '@tanstack/react-query';
import { Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { type CoverageBy, coverageBySchema, type ReportKind } from '#shared/contract/report.ts';
import { FIRM_KINDS, type FirmKind } from '#shared/domain/firm/firm-kind.ts';
import { STATISTICS_KINDS, STATISTICS_OF, type StatisticsOf } from '#shared/domain/report/official-table.ts';
import { useQueries } from '../../host/host-context.tsx';
import { hasBasis, hasBuildings, type ReportOptions } from './report-kinds.ts';

const BASES = ['all', 'operating', 'three-have'] as const;

interface ReportOptionsBarProps {
  kind: ReportKind;
  options: ReportOptions;
  onOptions(change: Partial<ReportOptions>): void;
}

/** What this report can be asked for: its lines, its units, its building, the firms it counts. */
export function ReportOptionsBar({ kind, options, onOptions }: ReportOptionsBarProps) {
  const { t } = useTranslation();
  return (
    <>
      {kind === 'coverage' && (
        <Segmented<CoverageBy>
          aria-label={t('report.page.byLabel')}
          value={options.by ?? 'building'}
          onChange={(by) => onOptions({ by })}
          options={coverageBySchema.options.map((value) => ({ value, label: t(`report.page.by.${value}`) }))}
        />
      )}
      {kind === 'statistics' && <StatisticsOptions options={options} onOptions={onOptions} />}
      {hasBuildings(kind) && <BuildingOptions kind={kind} options={options} onOptions={onOptions} />}
      {hasBasis(kind) && (
        <Segmented
          aria-label={t('app.basis.label')}
          value={options.basis ?? 'all'}
          onChange={(basis) => onOptions({ basis })}
          options={BASES.map((value) => ({
            value,
            label: t(`app.basis.${value}`),
            title: t(`app.basisHint.${value}`),
          }))}
        />
      )}
    </>
  );
}

function StatisticsOptions({ options, onOptions }: Omit<ReportOptionsBarProps, 'kind'>) {
  const { t } = useTranslation();
  const of = options.of ?? 'enterprise';
  return (
    <>
      <Segmented<StatisticsOf>
        aria-label={t('report.page.ofLabel')}
        value={of}
        // The kinds of the other table are others.
        onChange={(value) => onOptions({ of: value, unitKinds: undefined })}
        options={STATISTICS_OF.map((value) => ({ value, label: t(`report.page.of.${value}`) }))}
      />
      <Select<FirmKind[]>
        className="report-kinds"
        aria-label={t('report.page.unitKinds')}
        mode="multiple"
        maxTagCount={0}
        maxTagPlaceholder={(left) => `${t('report.page.unitKinds')} ${left.length}`}
        value={options.unitKinds ?? [...STATISTICS_KINDS[of]]}
        options={FIRM_KINDS.map((value) => ({ value, label: t(`firm.kinds.${value}`) }))}
        onChange={(unitKinds) => onOptions({ unitKinds: unitKinds.length > 0 ? unitKinds : undefined })}
      />
    </>
  );
}

function BuildingOptions({ kind, options, onOptions }: ReportOptionsBarProps) {
  const { t } = useTranslation();
  const { data: choices } = useQuery(useQueries().setup.choices.queryOptions());
  const list = (choices?.buildings ?? []).map(({ id: value, name: label }) => ({ value, label }));
  const chosen = options.buildingIds ?? [];
  const common = {
    className: 'report-buildings',
    'aria-label': t('report.page.building'),
    options: list,
    showSearch: { optionFilterProp: 'label' },
  };
  return kind === 'building' ? (
    <Select<string>
      {...common}
      {...(chosen[0] !== undefined && { value: chosen[0] })}
      placeholder={t('report.page.building')}
      onChange={(id) => onOptions({ buildingIds: [id] })}
    />
  ) : (
    <Select<string[]>
      {...common}
      mode="multiple"
      allowClear
      maxTagCount="responsive"
      value={chosen}
      placeholder={t('report.page.buildings')}
      onChange={(buildingIds) => onOptions({ buildingIds })}
    />
  );
}
