import './settings.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useAsOf } from '../../app/as-of/as-of-context.tsx';
import { useLanguage } from '../../app/language/language-provider.tsx';
import { useStatus } from '../../app/live/use-status.ts';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { useQueries } from '../../host/host-context.tsx';
import { RuleDialog } from './rule-dialog.tsx';
import { RuleHistory } from './rule-history.tsx';
import { type RuleAct, RuleTable } from './rule-table.tsx';
import { SwitchDialog } from './switch-dialog.tsx';

/** 设置: the rules, `/settings?rule=<id>` with one of them marked. */
export function SettingsPage() {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { asOf } = useAsOf();
  const { data: registry } = useStatus();
  const [params] = useSearchParams();
  const [act, setAct] = useState<RuleAct | null>(null);
  const { data, error, refetch } = useQuery(
    useQueries().profile.rules.queryOptions({ input: { asOf, lang }, placeholderData: keepPreviousData }),
  );
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data || !registry) return <Loading />;
  const rule = data.rules.find(({ id }) => id === act?.ruleId);
  const close = () => setAct(null);
  return (
    <div className="settings">
      <section className="panel settings-panel">
        <header>
          <h2>{t('profile.title')}</h2>
          <span className="weak">{t('profile.lead')}</span>
        </header>
        <RuleTable
          rules={data.rules}
          marked={params.get('rule')}
          readOnly={registry.readOnly || asOf !== undefined}
          onAct={setAct}
        />
      </section>
      {rule && act?.what === 'edit' && <RuleDialog rule={rule} today={registry.today} onClose={close} />}
      {rule && act?.what === 'switch' && <SwitchDialog rule={rule} today={registry.today} onClose={close} />}
      {rule && act?.what === 'history' && <RuleHistory rule={rule} onClose={close} />}
    </div>
  );
}
