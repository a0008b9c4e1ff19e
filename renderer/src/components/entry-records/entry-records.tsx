import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangedRecord } from '#shared/contract/history.ts';
import { useQueries } from '../../host/host-context.tsx';
import { Failure } from '../failure.tsx';
import { formatCount } from '../format.ts';
import { Loading } from '../loading.tsx';
import { OutcomeMark } from '../record-history/outcome-mark.tsx';
import { RecordParts } from '../record-history/record-parts.tsx';
import { tableWord } from '../record-history/record-words.ts';

type Outcome = ChangedRecord['outcome'];

const PAGE = 100;
const OUTCOMES: readonly Outcome[] = ['created', 'edited', 'ended', 'removed'];

interface EntryRecordsProps {
  id: string;
  table: string | undefined;
  firstOutcome: Outcome | undefined;
  onRecord(record: ChangedRecord): void;
}

/** The records that a step changed, page by page, each with its cells old → new. */
export function EntryRecords({ id, table, firstOutcome, onRecord }: EntryRecordsProps) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<Outcome | 'all'>(firstOutcome ?? 'all');
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    useQueries().history.entryRecords.infiniteOptions({
      input: (offset: number) => ({
        id,
        table,
        outcome: outcome === 'all' ? undefined : outcome,
        offset,
        limit: PAGE,
      }),
      initialPageParam: 0,
      getNextPageParam: (last, pages) => {
        const loaded = pages.reduce((sum, { records }) => sum + records.length, 0);
        return loaded < last.total ? loaded : undefined;
      },
    }),
  );
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  const total = data?.pages[0]?.total ?? 0;
  const loaded = data?.pages.flatMap(({ records, names }) => records.map((record) => ({ record, names })));
  return (
    <>
      <Segmented
        size="small"
        value={outcome}
        options={[
          { value: 'all', label: t('history.records.all') },
          ...OUTCOMES.map((value) => ({ value, label: t(`history.outcomes.${value}`) })),
        ]}
        onChange={(value) => setOutcome(value as Outcome | 'all')}
      />
      {!loaded && <Loading />}
      {loaded?.length === 0 && <p className="weak">{t('history.records.none')}</p>}
      <ul className="record-list">
        {loaded?.map(({ record, names }) => (
          <li key={`${record.table} ${record.id}`}>
            <div className="record-head">
              <OutcomeMark outcome={record.outcome} />
              <span className="weak">{tableWord(record.table, t)}</span>
              <Button
                type="link"
                className="record-name"
                title={t('history.records.history', { name: record.name })}
                onClick={() => onRecord(record)}
              >
                {record.name}
              </Button>
            </div>
            <RecordParts parts={record.parts} names={names} />
          </li>
        ))}
      </ul>
      {loaded && hasNextPage && (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('history.records.more', { count: formatCount(Math.min(PAGE, total - loaded.length)) })}
        </Button>
      )}
    </>
  );
}
