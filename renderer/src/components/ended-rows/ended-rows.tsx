import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { App, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EndedRow } from '#shared/contract/recycle.ts';
import type { CustomTable } from '#shared/domain/custom-column/custom-column.ts';
import { useHost, useQueries } from '../../host/host-context.tsx';
import { errorSentence } from '../error-sentence.ts';
import { Failure } from '../failure.tsx';
import { cellWord } from '../record-history/record-words.ts';

/** The ended records of a table, newest first, each to be taken back. */
export function EndedRows({ table }: { table: CustomTable }) {
  const { t } = useTranslation();
  const { client } = useHost();
  const { message } = App.useApp();
  const [search, setSearch] = useState('');
  const { data, error } = useQuery(
    useQueries().recycle.list.queryOptions({ input: { table, search }, placeholderData: keepPreviousData }),
  );
  const revive = useMutation({
    mutationFn: ({ id, version }: EndedRow) => client.recycle.revive({ table, id, version }),
    onSuccess: ({ links }, { name }) =>
      void message.success(t(links > 0 ? 'recycle.revivedLinks' : 'recycle.revived', { name, count: links })),
    onError: (refusal) => void message.error(errorSentence(refusal, t)),
  });
  if (error) return <Failure error={error} />;
  return (
    <>
      <p className="weak">{t('recycle.hint')}</p>
      <Input
        allowClear
        aria-label={t('recycle.search')}
        placeholder={t('recycle.search')}
        value={search}
        onChange={({ target }) => setSearch(target.value)}
      />
      {data?.rows.length === 0 && (
        <p>{search === '' ? t('recycle.none') : t('recycle.notFound', { search })}</p>
      )}
      <ul className="ended-rows">
        {data?.rows.map((row) => (
          <li key={row.id}>
            <div>
              <strong>{row.name}</strong>
              <div className="weak">
                {t('recycle.ended', { day: row.endedOn })} ·{' '}
                {cellWord(table, 'endReason', row.endReason, {}, t)}
                {row.at && ` · ${describeStep(row.at, row.actor, t)}`}
              </div>
            </div>
            <Button
              size="small"
              aria-label={t('recycle.reviveNamed', { name: row.name })}
              disabled={revive.isPending}
              onClick={() => revive.mutate(row)}
            >
              {t('recycle.revive')}
            </Button>
          </li>
        ))}
      </ul>
      {data && data.total > data.rows.length && (
        <p className="weak">{t('recycle.more', { total: data.total, shown: data.rows.length })}</p>
      )}
    </>
  );
}

function describeStep(at: string, actor: string | null, t: ReturnType<typeof useTranslation>['t']): string {
  const day = new Date(at).toLocaleString('sv').slice(0, 16);
  return actor ? t('recycle.by', { actor, at: day }) : day;
}
