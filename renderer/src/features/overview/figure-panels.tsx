import { useTranslation } from 'react-i18next';
import type { CoverageSummary } from '#shared/contract/coverage.ts';
import { formatCount } from '../../components/format.ts';
import { Figure } from './figure.tsx';

/** Buildings with an org, with a station, and blank ones. */
export function BuildingFigures({ buildings }: { buildings: CoverageSummary['buildings'] }) {
  const { t } = useTranslation();
  const link = (query: string, what: string, count: number) => ({
    to: `/buildings${query}`,
    text: t('overview.openBuildings', { what, count: formatCount(count) }),
  });
  const { total, withOrg, withStation, blank } = buildings;
  return (
    <section className="panel">
      <header>
        <h2>{t('overview.buildings')}</h2>
      </header>
      <div className="figures">
        <Figure label={t('overview.total')} count={total} link={link('', t('overview.buildings'), total)} />
        <Figure label={t('overview.withOrg')} count={withOrg} />
        <Figure label={t('overview.withStation')} count={withStation} />
        <Figure
          label={t('overview.blank')}
          count={blank}
          hint={t('overview.blankHint')}
          link={link('?status=blank', t('overview.blank'), blank)}
        />
      </div>
    </section>
  );
}

/** Members whose relation is in the firms, and those whose is elsewhere. */
export function MemberFigures({
  members,
  membersNotSet,
}: Pick<CoverageSummary, 'members' | 'membersNotSet'>) {
  const { t } = useTranslation();
  return (
    <section className="panel">
      <header>
        <h2>{t('overview.members')}</h2>
        {membersNotSet > 0 && (
          <span className="weak" title={t('overview.membersNotSetHint')}>
            {t('overview.membersNotSet', { count: formatCount(membersNotSet) })}
          </span>
        )}
      </header>
      <div className="figures">
        <Figure label={t('overview.full')} count={members.full} />
        <Figure label={t('overview.probationary')} count={members.probationary} />
        {members.unsplit > 0 && <Figure label={t('overview.unsplit')} count={members.unsplit} />}
        <Figure label={t('overview.elsewhere')} count={members.elsewhere} />
      </div>
    </section>
  );
}
