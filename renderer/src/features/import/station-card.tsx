import { useTranslation } from 'react-i18next';
import type { SheetSummary, StationDiffSummary } from '#shared/contract/roster.ts';
import { formatCount, joinWords } from '../../components/format.ts';

type StationForm = NonNullable<NonNullable<SheetSummary['form']>['station']>;

/** The figures of a station's form, those that the registry counts otherwise with both numbers. */
export function StationCard({ form, diff }: { form: StationForm; diff: StationDiffSummary }) {
  const { t } = useTranslation();
  const differing = new Map(
    diff.compared.filter(({ told, known }) => told !== known).map((one) => [one.figure as string, one]),
  );
  const told = Object.entries(form).filter(([key, value]) => value !== null && key !== 'station');
  const changes = diff.changes
    .filter(({ field }) => field !== 'name')
    .map(({ field }) => t(`roster.stationForm.${field}`));
  return (
    <section className="station-card" aria-label={diff.name}>
      <h5>
        {diff.name}{' '}
        <span className="weak">
          {t(diff.stationId === null ? 'importPage.station.new' : 'importPage.station.known')}
        </span>
      </h5>
      <dl>
        {told.map(([key, value]) => {
          const other = differing.get(key);
          const figure = t(`roster.stationForm.${key}`);
          return (
            <div key={key} data-differs={other !== undefined}>
              <dt>{figure}</dt>
              <dd>
                {other
                  ? t('importPage.station.both', {
                      told: formatCount(other.told),
                      known: formatCount(other.known),
                    })
                  : typeof value === 'number' && key !== 'year'
                    ? formatCount(value)
                    : value}
              </dd>
            </div>
          );
        })}
      </dl>
      {changes.length > 0 && (
        <p className="weak">{t('importPage.station.changes', { changes: joinWords(changes, t) })}</p>
      )}
    </section>
  );
}
