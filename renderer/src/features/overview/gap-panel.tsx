import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoverageSummary } from '#shared/contract/coverage.ts';
import { PLACE_KINDS } from '#shared/domain/coverage/place.ts';
import { BuildingTable } from './building-table.tsx';
import { PlaceTable } from './place-table.tsx';
import { TrendTable } from './trend-table.tsx';

const VIEWS = ['building', ...PLACE_KINDS, 'month'] as const;
type View = (typeof VIEWS)[number];

/** Where the gaps are: by building, place or kind of firm, and by month. */
export function GapPanel({ summary }: { summary: CoverageSummary }) {
  const { t } = useTranslation();
  const [view, setView] = useState<View>('building');
  return (
    <section className="panel building-panel">
      <header>
        <h2>{t('overview.gaps')}</h2>
        <Segmented<View>
          size="small"
          aria-label={t('overview.gaps')}
          value={view}
          onChange={setView}
          options={VIEWS.map((value) => ({ value, label: t(`overview.by.${value}`) }))}
        />
        <span className="weak">
          {t(view === 'month' ? 'overview.trend.hint' : 'overview.byBuildingHint')}
        </span>
      </header>
      {view === 'building' && <BuildingTable summary={summary} />}
      {view === 'month' && <TrendTable summary={summary} />}
      {view !== 'building' && view !== 'month' && <PlaceTable summary={summary} by={view} />}
    </section>
  );
}
