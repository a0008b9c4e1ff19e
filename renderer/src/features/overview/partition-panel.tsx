import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoverageSummary } from '#shared/contract/coverage.ts';
import { CoverageBar } from '../../components/coverage-bar.tsx';
import { CoverageMark } from '../../components/coverage-mark.tsx';
import { formatCount, formatRate } from '../../components/format.ts';
import { Figure } from './figure.tsx';
import { firmsAddress } from './firms-address.ts';
import { partitionCounts } from './partition.ts';

/** The official partition of the firms: the bar, and under it its numbers, each opening its firms. */
export function PartitionPanel({ summary, tools }: { summary: CoverageSummary; tools: ReactNode }) {
  const { t } = useTranslation();
  const { firms, joint, basis } = summary;
  const counts = partitionCounts(firms);
  const open = (what: string, count: number) => t('overview.openFirms', { what, count: formatCount(count) });
  return (
    <section className="panel partition-panel">
      <header>
        <h2>{t('overview.firms')}</h2>
        {joint.branches > 0 && (
          <span className="weak">
            {t('overview.joint', {
              branches: formatCount(joint.branches),
              withThreeMembers: formatCount(joint.withThreeMembers),
            })}
          </span>
        )}
        <span className="panel-tools">{tools}</span>
      </header>
      {firms.total > 0 ? (
        <CoverageBar counts={counts} height={18} />
      ) : (
        <div className="weak">{t('overview.empty.noFirms')}</div>
      )}
      <div className="figures">
        <Figure
          label={t('overview.total')}
          count={firms.total}
          link={{ to: firmsAddress({ basis }), text: open(t('overview.total'), firms.total) }}
        />
        {counts.map(({ coverage, count }) => (
          <Figure
            key={coverage}
            label={<CoverageMark coverage={coverage} />}
            count={count}
            link={{ to: firmsAddress({ basis, coverage }), text: open(t(`app.coverage.${coverage}`), count) }}
            note={t('overview.share', { share: formatRate({ covered: count, total: firms.total }) })}
          />
        ))}
      </div>
    </section>
  );
}
