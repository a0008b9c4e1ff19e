import { Button, type TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import type { ListedEntry } from '#shared/contract/history.ts';
import { entrySentence } from '../../components/entry-sentence.ts';
import type { HistoryLine } from './group-by-day.ts';
import { canTakeBack, type Jump, jumpTo } from './jump-to.ts';

interface HistoryActions {
  t: TFunction;
  busy: boolean;
  readOnly: boolean;
  onJump(jump: Jump): void;
  onTakeBack(entry: ListedEntry): void;
  onOpen(entry: ListedEntry): void;
}

type Column = TableColumnsType<HistoryLine>[number];

/** Time, who, what, state and the ways back; the heading of a day goes across all of them. */
export function historyColumns(actions: HistoryActions): TableColumnsType<HistoryLine> {
  const { t, busy, readOnly, onJump, onTakeBack, onOpen } = actions;
  const columns: [Column, (entry: ListedEntry, time: string) => React.ReactNode][] = [
    [{ title: t('history.columns.at'), width: 64 }, (_, time) => time],
    [
      { title: t('history.columns.who'), width: 88, ellipsis: true },
      ({ actor }) => actor ?? t('history.unknownActor'),
    ],
    [
      { title: t('history.columns.what'), ellipsis: true },
      (entry) => {
        const what = entrySentence(entry, t);
        return (
          <button
            type="button"
            className="history-what"
            title={t('history.records.open', { what })}
            onClick={() => onOpen(entry)}
          >
            {what}
          </button>
        );
      },
    ],
    [{ title: t('history.columns.state'), width: 168 }, (entry) => stateWord(entry, t)],
    [
      { title: t('history.columns.jump'), width: 310 },
      (entry) => {
        const jump = readOnly ? null : jumpTo(entry);
        return (
          <span className="history-ways">
            {jump && (
              <Button size="small" disabled={busy} onClick={() => onJump(jump)}>
                {t(`history.jump.${jump.direction}${jump.steps === 1 ? 'One' : 'Many'}`, {
                  count: jump.steps,
                })}
              </Button>
            )}
            {!readOnly && canTakeBack(entry) && (
              <Button size="small" disabled={busy} onClick={() => onTakeBack(entry)}>
                {t('history.jump.only')}
              </Button>
            )}
          </span>
        );
      },
    ],
  ];
  return columns.map(([column, render], index) => ({
    ...column,
    onCell: (line) => (line.kind === 'day' ? { colSpan: index === 0 ? columns.length : 0 } : {}),
    render: (_, line) => {
      if (line.kind === 'entry') return render(line.entry, line.time);
      return index === 0 && t('history.day', { day: line.day, count: line.count });
    },
  }));
}

function stateWord({ undone, discarded, takenBack }: ListedEntry, t: TFunction): string | null {
  if (undone) return t(discarded ? 'history.state.discarded' : 'history.state.undone');
  if (!takenBack) return null;
  const { kept } = takenBack;
  return kept > 0 ? t('history.state.takenBackKept', { count: kept }) : t('history.state.takenBack');
}
