import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CoverageSummary } from '#shared/contract/coverage.ts';
import { formatCount, formatRate } from '../../components/format.ts';

const RATES = ['organization', 'work', 'dueSetUp'] as const;

/** The three rates with numerator and denominator; definition, basis and day on hover or focus. */
export function RatePanel({ summary }: { summary: CoverageSummary }) {
  const { t } = useTranslation();
  return (
    <section className="panel">
      <header>
        <h2>{t('overview.rates')}</h2>
      </header>
      <div className="figures">
        {RATES.map((key) => {
          const rate = summary.rates[key];
          const figures = { covered: formatCount(rate.covered), total: formatCount(rate.total) };
          return (
            <Tooltip
              key={key}
              trigger={['hover', 'focus']}
              title={
                <>
                  <div>{t(`overview.rateHint.${key}`)}</div>
                  <div>
                    {t('overview.rateFigures', {
                      ...figures,
                      basis: t(`app.basis.${summary.basis}`),
                      day: summary.asOf,
                    })}
                  </div>
                </>
              }
            >
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the definition is to be reached by keyboard too */}
              <div className="figure" tabIndex={0}>
                <div className="figure-label">{t(`overview.rate.${key}`)}</div>
                <span className="figure-count">{formatRate(rate)}</span>
                <div className="figure-note">
                  {figures.covered} / {figures.total}
                </div>
              </div>
            </Tooltip>
          );
        })}
      </div>
    </section>
  );
}
