import './history.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Empty, Table, type TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry } from '#shared/contract/history.ts';
import { formatMoment } from '#shared/domain/day/format-moment.ts';
import { StatusBarSlot } from '../../app/frame/status-bar.tsx';
import { entrySentence } from '../../components/entry-sentence.ts';
import { Failure } from '../../components/failure.tsx';
import { formatCount } from '../../components/format.ts';
import { Loading } from '../../components/loading.tsx';
import { LongWorkProgress } from '../../components/long-work-progress.tsx';
import { useElementHeight } from '../../components/use-element-height.ts';
import { useQueries } from '../../host/host-context.tsx';
import { type Jump, jumpsTo } from './jumps-to.ts';
import { useJump } from './use-jump.ts';

const FIRST_LIMIT = 500;
const LAST_LIMIT = 10_000;
const HEAD_HEIGHT = 34;

/** 历史: every command in words, newest first, with the way back to each. */
export function HistoryPage() {
  const { t } = useTranslation();
  const [limit, setLimit] = useState(FIRST_LIMIT);
  const { data, error, refetch } = useQuery(
    useQueries().history.list.queryOptions({ input: { limit }, placeholderData: keepPreviousData }),
  );
  const work = useJump();
  const [height, measure] = useElementHeight();
  const entries = data?.entries;
  const jumps = useMemo(() => jumpsTo(entries ?? []), [entries]);
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!entries) return <Loading />;
  const more = entries.length >= limit && limit < LAST_LIMIT;
  return (
    <div className="history">
      <section className="panel history-panel">
        <header>
          <span className="weak">{t('history.lead')}</span>
        </header>
        {work.error !== null && <Failure error={work.error} />}
        {work.running && <LongWorkProgress progress={work.progress} onCancel={work.cancel} />}
        <div className="history-list" ref={measure}>
          <Table<Entry>
            virtual
            size="small"
            rowKey="id"
            pagination={false}
            scroll={{ x: 700, y: Math.max(120, height - HEAD_HEIGHT) }}
            columns={historyColumns(t, jumps, work.running, (jump) => void work.jump(jump))}
            dataSource={entries}
            rowClassName={({ undone }) => (undone ? 'history-undone' : '')}
            locale={{ emptyText: <Empty description={t('history.empty')} /> }}
          />
        </div>
        {more && <Button onClick={() => setLimit(LAST_LIMIT)}>{t('history.more')}</Button>}
      </section>
      <StatusBarSlot>{t('history.rows', { count: formatCount(entries.length) })}</StatusBarSlot>
    </div>
  );
}

function historyColumns(
  t: TFunction,
  jumps: Map<string, Jump>,
  busy: boolean,
  onJump: (jump: Jump) => void,
): TableColumnsType<Entry> {
  return [
    { title: t('history.columns.at'), width: 150, render: (_, { at }) => formatMoment(at) },
    {
      title: t('history.columns.what'),
      ellipsis: true,
      render: (_, entry) => <span className="history-what">{entrySentence(entry, t)}</span>,
    },
    {
      title: t('history.columns.state'),
      width: 130,
      render: (_, { undone, discarded }) =>
        undone && t(discarded ? 'history.state.discarded' : 'history.state.undone'),
    },
    {
      title: t('history.columns.jump'),
      width: 200,
      render: (_, { id }) => {
        const jump = jumps.get(id);
        return (
          jump && (
            <Button size="small" disabled={busy} onClick={() => onJump(jump)}>
              {t(`history.jump.${jump.direction}${jump.steps === 1 ? 'One' : 'Many'}`, { count: jump.steps })}
            </Button>
          )
        );
      },
    },
  ];
}
