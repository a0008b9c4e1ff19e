import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Day } from '#shared/domain/day/day.ts';
import { formatCount } from '../../components/format.ts';
import { LevelMark } from '../../components/level-mark.tsx';
import { useQueries } from '../../host/host-context.tsx';
import { Figure } from './figure.tsx';

const LEVELS = ['high', 'middle', 'low'] as const;

/** 待办: the flags of the day by level, each opening its list. They come after the figures of the page. */
export function FlagFigures({ asOf }: { asOf: Day | undefined }) {
  const { t } = useTranslation();
  const { data } = useQuery(
    useQueries().flags.counts.queryOptions({ input: { asOf }, placeholderData: keepPreviousData }),
  );
  return (
    <section className="panel flag-figures">
      <header>
        <h2>{t('flags.overview.title')}</h2>
      </header>
      <div className="figures">
        {LEVELS.map((level) => {
          const count = data?.[level] ?? 0;
          const text = t('flags.overview.open', {
            level: t(`flags.level.${level}`),
            count: formatCount(count),
          });
          return (
            <Figure
              key={level}
              label={<LevelMark level={level} />}
              count={count}
              link={{ to: `/flags?show=${level}`, text }}
            />
          );
        })}
      </div>
    </section>
  );
}
