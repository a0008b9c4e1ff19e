import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RulePreview, RuleValue } from '#shared/contract/profile.ts';
import type { RuleId } from '#shared/domain/profile/rule-profile.ts';
import { errorSentence } from '../../components/error-sentence.ts';
import { formatCount } from '../../components/format.ts';
import { useQueries } from '../../host/host-context.tsx';

const PAUSE_MS = 250;

export type Change = { ruleId: RuleId; effectiveFrom: string } & (
  | { type: 'set'; value: RuleValue }
  | { type: 'switch'; on: boolean }
);

/** What a change would change, computed by a dry run while the person types. */
export function ChangePreview({ change }: { change: Change }) {
  const { t } = useTranslation();
  const asked = useSettled(JSON.stringify(change));
  const { data, error, isFetching } = useQuery(
    useQueries().profile.preview.queryOptions({
      input: JSON.parse(asked) as Change,
      placeholderData: keepPreviousData,
      retry: false,
    }),
  );
  return (
    <section className="change-preview" aria-live="polite" aria-busy={isFetching}>
      <strong>{t('profile.preview.title')}</strong>
      {error ? (
        <p className="change-refused">{errorSentence(error, t)}</p>
      ) : data ? (
        <Changes preview={data} />
      ) : (
        <p className="weak">{t('profile.preview.working')}</p>
      )}
    </section>
  );
}

function Changes({ preview: { day, figures, flags } }: { preview: RulePreview }) {
  const { t } = useTranslation();
  const lines = [
    ...figures.map(({ name, ...counts }) => ({ key: name, name: t(`profile.preview.${name}`), ...counts })),
    ...flags.map(({ rule, ...counts }) => ({
      key: rule,
      name: t('profile.preview.flag', { rule: t(`flags.rule.${rule}`) }),
      ...counts,
    })),
  ].filter(({ before, after }) => before !== after);
  return (
    <>
      {lines.length === 0 ? (
        <p>{t('profile.preview.none')}</p>
      ) : (
        <ul>
          {lines.map(({ key, name, before, after }) => (
            <li key={key}>
              {t('profile.preview.change', { name, before: formatCount(before), after: formatCount(after) })}
            </li>
          ))}
        </ul>
      )}
      <p className="weak">{t('profile.preview.day', { day })}</p>
    </>
  );
}

/** A text once it has stayed the same for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
