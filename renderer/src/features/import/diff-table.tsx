import { useInfiniteQuery } from '@tanstack/react-query';
import { Table } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DiffRow } from '#shared/contract/roster.ts';
import { StatusBarSlot } from '../../app/frame/status-bar.tsx';
import { Failure } from '../../components/failure.tsx';
import { formatCount } from '../../components/format.ts';
import { useElementHeight } from '../../components/use-element-height.ts';
import { useQueries } from '../../host/host-context.tsx';
import type { Decisions } from './decisions.ts';
import { diffColumns } from './diff-columns.tsx';
import type { RowResult } from './filters.ts';
import type { Change } from './use-import.ts';

const PAGE = 500;
const HEAD_HEIGHT = 34;
/** Rows are fetched this many pixels before they come into view. */
const AHEAD = 2_000;

interface DiffTableProps {
  previewId: string;
  results: readonly RowResult[];
  count: number;
  decisions: Decisions;
  disabled: boolean;
  onChange(change: Change): void;
  onTake(rows: readonly Pick<DiffRow, 'key' | 'result'>[], taken: boolean): void;
}

/** The rows of a dry run, fetched page by page and drawn as they come into view. */
export function DiffTable({ previewId, results, count, ...choices }: DiffTableProps) {
  const { t } = useTranslation();
  const { decisions, disabled, onChange, onTake } = choices;
  const [height, measure] = useElementHeight();
  const { data, error, isFetching, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery(
    useQueries().roster.rows.infiniteOptions({
      input: (offset: number) => ({ previewId, results: [...results], offset, limit: PAGE }),
      initialPageParam: 0,
      getNextPageParam: (last, pages) => {
        const loaded = pages.reduce((sum, { rows }) => sum + rows.length, 0);
        return last.rows.length > 0 && loaded < last.total ? loaded : undefined;
      },
    }),
  );
  const rows = useMemo(() => data?.pages.flatMap((page) => page.rows) ?? [], [data]);
  const columns = useMemo(
    () => diffColumns({ t, decisions, disabled, onChange, onTake }),
    [t, decisions, disabled, onChange, onTake],
  );
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  return (
    <div className="diff-table" ref={measure}>
      <Table<DiffRow>
        virtual
        size="small"
        rowKey="key"
        pagination={false}
        loading={isFetching && rows.length === 0}
        scroll={{ x: 1100, y: Math.max(120, height - HEAD_HEIGHT) }}
        columns={columns}
        dataSource={rows}
        rowClassName={({ result }) => `diff-row diff-${result}`}
        onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
          const left = scrollHeight - scrollTop - clientHeight;
          if (left < AHEAD && hasNextPage && !isFetching) void fetchNextPage();
        }}
        locale={{ emptyText: t('importPage.diff.none') }}
      />
      <StatusBarSlot>{t('importPage.diff.rows', { count: formatCount(count) })}</StatusBarSlot>
    </div>
  );
}
