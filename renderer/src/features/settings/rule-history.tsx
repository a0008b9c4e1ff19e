import { useQuery } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ProfileRule } from '#shared/contract/profile.ts';
import { formatMoment } from '#shared/domain/day/format-moment.ts';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { useQueries } from '../../host/host-context.tsx';
import { writeValue } from './write-value.ts';

/** What was done to a rule, the newest first. */
export function RuleHistory({ rule, onClose }: { rule: ProfileRule; onClose(): void }) {
  const { t } = useTranslation();
  const { data, error } = useQuery(useQueries().profile.history.queryOptions({ input: { ruleId: rule.id } }));
  return (
    <Modal
      open
      title={t('profile.entries.title', { rule: t(`profile.rule.${rule.id}`) })}
      footer={null}
      onCancel={onClose}
      width={560}
    >
      {error ? <Failure error={error} /> : !data && <Loading />}
      {data?.entries.length === 0 && <p>{t('profile.entries.empty')}</p>}
      <ul className="rule-entries">
        {data?.entries.map((entry) => (
          <li key={entry.id}>
            <strong>{t('profile.entries.from', { day: entry.effectiveFrom })}</strong>{' '}
            {entry.on === null
              ? writeValue(rule, entry.value, t)
              : t(entry.on ? 'profile.on' : 'profile.off')}
            <div>{entry.wording}</div>
            <div className="weak">
              {[entry.sourceTitle, entry.article, entry.docNo].filter(Boolean).join(' ')}{' '}
              {entry.at !== null && t('profile.entries.madeAt', { at: formatMoment(entry.at) })}
            </div>
          </li>
        ))}
        <li>
          <strong>{t('profile.national')}</strong> {writeValue(rule, rule.national.value, t)}
          <div>{rule.national.wording}</div>
        </li>
      </ul>
    </Modal>
  );
}
