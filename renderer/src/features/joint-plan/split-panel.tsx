import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { JointPlanResult } from '#shared/contract/joint-plan.ts';

/** Joint branches with firms that should stand alone, and what is left of each without them. */
export function SplitPanel({ splits }: { splits: JointPlanResult['splits'] }) {
  const { t } = useTranslation();
  if (splits.length === 0) return null;
  return (
    <section className="panel" aria-label={t('jointPlan.page.splits')}>
      <header>
        <h2>{t('jointPlan.page.splits')}</h2>
      </header>
      <ul className="plan-splits">
        {splits.map(({ org, leaving, sentence }) => (
          <li key={org.id}>
            {sentence} <Link to={`/orgs?id=${org.id}`}>{t('jointPlan.page.openOrg')}</Link>{' '}
            <Link to={`/firms?id=${leaving.map(({ id }) => id).join(',')}`}>
              {t('jointPlan.page.openFirms')}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
