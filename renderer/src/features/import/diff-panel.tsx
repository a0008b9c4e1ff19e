import { Button, DatePicker, Radio } from 'antd';
import dayjs from 'dayjs';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DiffRow, Preview } from '#shared/contract/roster.ts';
import type { Day } from '#shared/domain/day/day.ts';
import { formatCount } from '../../components/format.ts';
import { useHost } from '../../host/host-context.tsx';
import { choiceOf, type Decisions } from './decisions.ts';
import { DiffTable } from './diff-table.tsx';
import { FILTERS, type Filter, resultsOf } from './filters.ts';
import { ResultMark } from './result-mark.tsx';
import type { Change } from './use-import.ts';

interface DiffPanelProps {
  preview: Preview;
  decisions: Decisions;
  disabled: boolean;
  onChange(change: Change): void;
  onTake(rows: readonly Pick<DiffRow, 'key' | 'result'>[], taken: boolean): void;
  movedOutOn: Day | undefined;
  onMovedOutOn(day: Day): void;
}

/** The dry run row by row: what to look at, what to leave out, who has really gone. */
export function DiffPanel(props: DiffPanelProps) {
  const { preview, decisions, disabled, onTake } = props;
  const { t } = useTranslation();
  const { client } = useHost();
  const [filter, setFilter] = useState<Filter>('changed');
  const results = resultsOf(filter);
  const count = countOf(filter, preview.diff);
  const decidable = results.filter((result) => choiceOf(result) !== null && preview.diff[result] > 0);
  const takeAll = async (taken: boolean) => {
    const { rows } = await client.roster.rows({
      previewId: preview.previewId,
      results: decidable,
      offset: 0,
      limit: 100_000,
    });
    onTake(rows, taken);
  };
  return (
    <div className="diff-panel">
      <div className="diff-tools">
        <Radio.Group
          aria-label={t('importPage.diff.filter')}
          optionType="button"
          value={filter}
          onChange={({ target }) => setFilter(target.value)}
          options={FILTERS.map((value) => ({
            value,
            label: <FilterLabel filter={value} diff={preview.diff} />,
            disabled: countOf(value, preview.diff) === 0,
          }))}
        />
        <span className="panel-tools">
          {filter === 'suspectedMovedOut' && <MovedOutDay {...props} />}
          {decidable.length > 0 && filter !== 'all' && filter !== 'changed' && (
            <>
              <Button disabled={disabled} onClick={() => void takeAll(true)}>
                {t(`importPage.diff.takeAll.${filter}`)}
              </Button>
              <Button disabled={disabled} onClick={() => void takeAll(false)}>
                {t(`importPage.diff.takeNone.${filter}`)}
              </Button>
            </>
          )}
        </span>
      </div>
      <DiffTable
        previewId={preview.previewId}
        results={results}
        count={count}
        decisions={decisions}
        disabled={disabled}
        onChange={props.onChange}
        onTake={onTake}
      />
    </div>
  );
}

function countOf(filter: Filter, diff: Preview['diff']): number {
  return resultsOf(filter).reduce((sum, result) => sum + diff[result], 0);
}

function FilterLabel({ filter, diff }: { filter: Filter; diff: Preview['diff'] }) {
  const { t } = useTranslation();
  return (
    <>
      {filter === 'all' || filter === 'changed' ? (
        t(`importPage.diff.filters.${filter}`)
      ) : (
        <ResultMark result={filter} />
      )}{' '}
      <span className="weak">{formatCount(countOf(filter, diff))}</span>
    </>
  );
}

function MovedOutDay({ movedOutOn, onMovedOutOn, disabled }: DiffPanelProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <>
      <span className="weak">{t('importPage.diff.movedOutHint')}</span>
      <label htmlFor={id}>{t('importPage.diff.movedOutOn')}</label>
      <DatePicker
        id={id}
        allowClear={false}
        disabled={disabled}
        value={movedOutOn ? dayjs(movedOutOn) : null}
        onChange={(_, text) => {
          if (typeof text === 'string') onMovedOutOn(text);
        }}
        style={{ width: 124 }}
      />
    </>
  );
}
