import './history.css';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Empty, Table } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedEntry } from '#shared/contract/history.ts';
import { StatusBarSlot } from '../../app/frame/status-bar.tsx';
import { useLanguage } from '../../app/language/language-provider.tsx';
import { useStatus } from '../../app/live/use-status.ts';
import { EntryRecordsDrawer } from '../../components/entry-records/entry-records-drawer.tsx';
import { entrySentence } from '../../components/entry-sentence.ts';
import { Failure } from '../../components/failure.tsx';
import { formatCount } from '../../components/format.ts';
import { Loading } from '../../components/loading.tsx';
import { LongWorkProgress } from '../../components/long-work-progress.tsx';
import { useSettled } from '../../components/table-page/use-settled.ts';
import { UndoEntryDialog } from '../../components/undo-entry/undo-entry-dialog.tsx';
import { useElementHeight } from '../../components/use-element-height.ts';
import { useQueries } from '../../host/host-context.tsx';
import { groupByDay, type HistoryLine } from './group-by-day.ts';
import { historyColumns } from './history-columns.tsx';
import { type HistoryFilter, HistoryFilters, NO_FILTER } from './history-filters.tsx';
import { useJump } from './use-jump.ts';

const PAGE = 300;
const HEAD_HEIGHT = 34;
/** Older steps are fetched this many pixels before they come into view. */
const AHEAD = 2_000;
/** The search waits until the hand rests for this many milliseconds. */
const TYPING = 200;

/** 历史: every command in words, newest first, with the ways back to each. */
export function HistoryPage() {
  const { t } = useTranslation();
  const { data: status } = useStatus();
  const [filter, setFilter] = useState(NO_FILTER);
  const { data, error, refetch, isFetching, hasNextPage, fetchNextPage } = useHistory(filter);
  const work = useJump();
  const [height, measure] = useElementHeight();
  const [asked, setAsked] = useState<ListedEntry | null>(null);
  const [shown, setShown] = useState<ListedEntry | null>(null);
  const entries = useMemo(() => data?.pages.flatMap((page) => page.entries), [data]);
  const lines = useMemo(() => groupByDay(entries ?? []), [entries]);
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!entries) return <Loading />;
  const count = formatCount(entries.length);
  return (
    <div className="history">
      <section className="panel history-panel">
        <p className="weak history-lead">{t('history.lead')}</p>
        <HistoryFilters filter={filter} kinds={data?.pages[0]?.kinds ?? []} onChange={setFilter} />
        {work.error !== null && <Failure error={work.error} />}
        {work.running && <LongWorkProgress progress={work.progress} onCancel={work.cancel} />}
        <div className="history-list" ref={measure}>
          <Table<HistoryLine>
            virtual
            size="small"
            rowKey="key"
            pagination={false}
            scroll={{ x: 1000, y: Math.max(120, height - HEAD_HEIGHT) }}
            columns={historyColumns({
              t,
              busy: work.running,
              readOnly: status?.readOnly ?? true,
              onJump: (jump) => void work.jump(jump),
              onTakeBack: setAsked,
              onOpen: setShown,
            })}
            dataSource={lines}
            rowClassName={(line) => {
              if (line.kind === 'day') return 'history-day';
              return line.entry.undone || line.entry.takenBack ? 'history-undone' : '';
            }}
            onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
              const left = scrollHeight - scrollTop - clientHeight;
              if (left < AHEAD && hasNextPage && !isFetching) void fetchNextPage();
            }}
            locale={{
              emptyText: (
                <Empty description={t(isFiltered(filter) ? 'history.filter.none' : 'history.empty')} />
              ),
            }}
          />
        </div>
      </section>
      {asked && (
        <UndoEntryDialog
          entry={{ id: asked.id, what: entrySentence(asked, t) }}
          onClose={() => setAsked(null)}
        />
      )}
      <EntryRecordsDrawer
        shown={shown && { id: shown.id, title: entrySentence(shown, t) }}
        onClose={() => setShown(null)}
      />
      <StatusBarSlot>
        {hasNextPage ? t('history.rowsAndMore', { count }) : t('history.rows', { count })}
      </StatusBarSlot>
    </div>
  );
}

/** The steps that pass the filter, page by page from the newest on. */
function useHistory({ kinds, from, to, search }: HistoryFilter) {
  const { lang } = useLanguage();
  const words = useSettled(search, TYPING);
  return useInfiniteQuery(
    useQueries().history.list.infiniteOptions({
      input: (before: number | undefined) => ({ limit: PAGE, before, kinds, from, to, search: words, lang }),
      initialPageParam: undefined as number | undefined,
      getNextPageParam: (last) => (last.more ? last.entries.at(-1)?.seq : undefined),
      placeholderData: keepPreviousData,
    }),
  );
}

function isFiltered({ kinds, from, to, search }: HistoryFilter): boolean {
  return kinds.length > 0 || Boolean(from) || Boolean(to) || search.trim() !== '';
}
