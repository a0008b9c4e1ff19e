import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Table, type TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppliedImport } from '#shared/contract/history.ts';
import { formatMoment } from '#shared/domain/day/format-moment.ts';
import { useStatus } from '../../app/live/use-status.ts';
import { EntryRecordsDrawer } from '../../components/entry-records/entry-records-drawer.tsx';
import { Failure } from '../../components/failure.tsx';
import { formatCount, joinWords } from '../../components/format.ts';
import { useQueries } from '../../host/host-context.tsx';
import { useUndoImport } from './use-undo-import.tsx';

const PAGE = 50;
/** So much of a SHA-256 tells two files apart at a glance. */
const SHORT_HASH = 8;

type Outcome = 'created' | 'edited' | 'ended';
type Shown = { id: string; title: string; outcome: Outcome; table: string };

/** The imports so far: files, counts that open their firms, and the way back of each. */
export function ImportList() {
  const { t } = useTranslation();
  const { data: status } = useStatus();
  const [shown, setShown] = useState<Shown | null>(null);
  const undo = useUndoImport();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    useQueries().history.imports.infiniteOptions({
      input: (offset: number) => ({ offset, limit: PAGE }),
      initialPageParam: 0,
      getNextPageParam: (last, pages) => {
        const loaded = pages.reduce((sum, { imports }) => sum + imports.length, 0);
        return loaded < last.total ? loaded : undefined;
      },
    }),
  );
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  const imports = data?.pages.flatMap((page) => page.imports) ?? [];
  if (imports.length === 0) return null;
  return (
    <section className="panel import-list" aria-labelledby="import-list-title">
      <header>
        <h2 id="import-list-title">{t('importPage.list.title')}</h2>
      </header>
      {undo.error !== null && <Failure error={undo.error} />}
      <div className="import-list-table">
        <Table<AppliedImport>
          size="small"
          rowKey="entry"
          pagination={false}
          columns={columns(t, {
            readOnly: status?.readOnly ?? true,
            busy: undo.busy,
            onUndo: (done) => undo.undo(done.entry, sentence(done, t)),
            onShow: (done, outcome) =>
              setShown({ id: done.entry, title: sentence(done, t), outcome, table: 'firm' }),
          })}
          dataSource={imports}
          rowClassName={({ undone }) => (undone ? 'import-undone' : '')}
        />
        {hasNextPage && (
          <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('importPage.list.more')}
          </Button>
        )}
      </div>
      {undo.dialog}
      <EntryRecordsDrawer shown={shown} onClose={() => setShown(null)} />
    </section>
  );
}

interface ListActions {
  readOnly: boolean;
  busy: boolean;
  onUndo(done: AppliedImport): void;
  onShow(done: AppliedImport, outcome: Outcome): void;
}

function columns(t: TFunction, actions: ListActions): TableColumnsType<AppliedImport> {
  const count = (
    name: 'added' | 'updated' | 'movedOut',
    outcome: Outcome,
  ): TableColumnsType<AppliedImport>[number] => ({
    title: t(`importPage.list.${name}`),
    width: 70,
    align: 'right',
    render: (_, done) =>
      done[name] === 0 ? (
        <span className="weak">0</span>
      ) : (
        <Button
          type="link"
          size="small"
          title={t('importPage.list.show')}
          onClick={() => actions.onShow(done, outcome)}
        >
          {formatCount(done[name])}
        </Button>
      ),
  });
  return [
    { title: t('history.columns.at'), width: 130, render: (_, { at }) => formatMoment(at) },
    {
      title: t('importPage.list.files'),
      render: (_, { files }) => (
        <ul className="import-files">
          {files.map(({ name, hash }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files of one import may have one name
            <li key={index}>
              {name}{' '}
              {hash && (
                <span className="weak import-hash" title={`SHA-256 ${hash}`}>
                  {hash.slice(0, SHORT_HASH)}
                </span>
              )}
            </li>
          ))}
        </ul>
      ),
    },
    {
      title: t('history.columns.who'),
      width: 90,
      ellipsis: true,
      render: (_, { actor }) => actor ?? t('history.unknownActor'),
    },
    count('added', 'created'),
    count('updated', 'edited'),
    count('movedOut', 'ended'),
    {
      title: t('history.columns.state'),
      width: 200,
      render: (_, done) => {
        if (!done.undone && !actions.readOnly) {
          return (
            <Button size="small" disabled={actions.busy} onClick={() => actions.onUndo(done)}>
              {t('importPage.applied.undo')}
            </Button>
          );
        }
        if (!done.undone) return null;
        return done.kept > 0
          ? t('importPage.list.undoneKept', { count: formatCount(done.kept) })
          : t('history.state.undone');
      },
    },
  ];
}

function sentence({ files, added, updated, movedOut }: AppliedImport, t: TFunction): string {
  const names = joinWords(
    files.map(({ name }) => name),
    t,
  );
  return t('journal.roster.apply', { files: names, added, updated, movedOut });
}
