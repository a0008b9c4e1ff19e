import { Checkbox, type TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import type { DiffRow } from '#shared/contract/roster.ts';
import { CellChanges } from './cell-changes.tsx';
import { choiceOf, type Decisions, isTaken } from './decisions.ts';
import { ResultMark } from './result-mark.tsx';
import { SameFirm } from './same-firm.tsx';
import type { Change } from './use-import.ts';

interface DiffColumnsOptions {
  t: TFunction;
  decisions: Decisions;
  disabled: boolean;
  onChange(change: Change): void;
  onTake(rows: readonly Pick<DiffRow, 'key' | 'result'>[], taken: boolean): void;
}

/** The columns of a dry run; what the file says of a place is in its own columns, all else in 变更. */
export function diffColumns({
  t,
  decisions,
  disabled,
  onChange,
  onTake,
}: DiffColumnsOptions): TableColumnsType<DiffRow> {
  return [
    {
      title: t('importPage.diff.columns.choice'),
      width: 74,
      render: (_, row) => {
        const choice = choiceOf(row.result);
        return (
          choice && (
            <Checkbox
              disabled={disabled}
              checked={isTaken(decisions, row)}
              aria-label={t(`importPage.diff.choiceOf.${choice}`, { name: row.name })}
              onChange={({ target }) => onTake([row], target.checked)}
            >
              {t(`importPage.diff.choice.${choice}`)}
            </Checkbox>
          )
        );
      },
    },
    {
      title: t('importPage.diff.columns.result'),
      width: 92,
      render: (_, { result }) => <ResultMark result={result} />,
    },
    {
      title: t('importPage.diff.columns.row'),
      width: 50,
      align: 'right',
      render: (_, { row, file, sheet }) => row !== null && <span title={`${file} / ${sheet}`}>{row}</span>,
    },
    {
      title: t('importPage.diff.columns.name'),
      width: 250,
      render: (_, { name, uscc, matchedBy }) => (
        <div title={matchedBy ? t(`importPage.matchedBy.${matchedBy}`, { defaultValue: '' }) : undefined}>
          <div className="diff-name">{name}</div>
          {uscc && <div className="weak diff-code">{uscc}</div>}
        </div>
      ),
    },
    {
      title: t('importPage.diff.columns.place'),
      width: 150,
      render: (_, { building, floor, room }) => (
        <div>
          <div>{building}</div>
          <div className="weak">{[floor, room].filter(Boolean).join(' / ')}</div>
        </div>
      ),
    },
    {
      title: t('importPage.diff.columns.changes'),
      width: 540,
      render: (_, row) => (
        <>
          <CellChanges result={row.result} changes={row.changes} />
          {row.notes.map(({ code, params }) => (
            <div key={`${code} ${JSON.stringify(params)}`} className="diff-note">
              {t(`rosterNotes.${code}`, { ...params, defaultValue: code })}
            </div>
          ))}
          <SameFirm row={row} disabled={disabled} onChange={onChange} />
        </>
      ),
    },
  ];
}
