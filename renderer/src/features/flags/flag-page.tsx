import './flags.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { App } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsOf } from '../../app/as-of/as-of-context.tsx';
import { StatusBarSlot } from '../../app/frame/status-bar.tsx';
import { useLanguage } from '../../app/language/language-provider.tsx';
import { useStatus } from '../../app/live/use-status.ts';
import { errorSentence } from '../../components/error-sentence.ts';
import { Failure } from '../../components/failure.tsx';
import { formatCount } from '../../components/format.ts';
import { Loading } from '../../components/loading.tsx';
import { useHost, useQueries } from '../../host/host-context.tsx';
import { FlagDetail } from './flag-detail.tsx';
import { countByRule, type FlagRow, filterFlags, readFlagRows } from './flag-rows.ts';
import { FlagTable } from './flag-table.tsx';
import { FlagTools } from './flag-tools.tsx';
import { RuleList } from './rule-list.tsx';
import { StepDialog } from './step-dialog.tsx';
import { type FormStep, stepForm } from './step-forms.ts';
import { useFlagFilter } from './use-flag-filter.ts';

/** 待办与标记: every broken rule of the day, why, and what to do next. */
export function FlagPage() {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { asOf } = useAsOf();
  const { client } = useHost();
  const { message } = App.useApp();
  const { data: registry } = useStatus();
  const queries = useQueries();
  const { data: choices } = useQuery(queries.setup.choices.queryOptions());
  const { data, error, refetch } = useQuery(
    queries.flags.table.queryOptions({ input: { asOf, lang }, placeholderData: keepPreviousData }),
  );
  const { filter, setFilter } = useFlagFilter();
  const [chosen, setChosen] = useState<string | null>(null);
  const [asking, setAsking] = useState<{ step: FormStep; row: FlagRow } | null>(null);
  const rows = useMemo(() => (data ? readFlagRows(data.table) : []), [data]);
  const ofEveryRule = useMemo(() => filterFlags(rows, { ...filter, rule: null }), [rows, filter]);
  const shown = useMemo(() => filterFlags(rows, filter), [rows, filter]);
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const detail = rows.find(({ id }) => id === chosen);
  const locked = lockOf(asOf, registry?.readOnly ?? false);
  const write = async (command: Promise<unknown>, done: string) => {
    try {
      await command;
      void message.success(done);
    } catch (failure) {
      void message.error(errorSentence(failure, t));
    }
  };
  const endException = ({ exception, name }: FlagRow) => {
    if (!exception) return;
    const { id, version } = exception;
    void write(client.flags.endException({ id, version }), t('flags.exceptionEnded', { name }));
  };
  const finishTodo = ({ todo, name }: FlagRow) => {
    if (!todo) return;
    const { id, version } = todo;
    void write(client.flags.finishTodo({ id, version }), t('flags.todoFinished', { name }));
  };
  return (
    <div className="flags" data-detail={detail !== undefined}>
      <FlagTools rows={rows} buildings={choices?.buildings ?? []} filter={filter} setFilter={setFilter} />
      <RuleList
        counts={countByRule(ofEveryRule)}
        chosen={filter.rule}
        onChoose={(rule) => setFilter({ rule })}
      />
      <section className="panel flag-panel" aria-label={t('app.places.flags')}>
        <FlagTable rows={shown} chosen={chosen} onChoose={setChosen} />
      </section>
      {detail && (
        <FlagDetail
          row={detail}
          source={data.sources[detail.brokenRule]}
          locked={locked && t(locked, { day: asOf })}
          onStep={(step) => setAsking({ step, row: detail })}
          onFinishTodo={() => finishTodo(detail)}
          onEndException={() => endException(detail)}
          onClose={() => setChosen(null)}
        />
      )}
      {asking && (
        <StepDialog
          row={asking.row}
          form={stepForm(asking.step, asking.row, {
            t,
            client,
            today: data.asOf,
            instructors: choices?.instructors ?? [],
          })}
          onClose={() => setAsking(null)}
        />
      )}
      <StatusBarSlot>
        {t('flags.shown', { shown: formatCount(shown.length), all: formatCount(rows.length) })}
      </StatusBarSlot>
    </div>
  );
}

/** An exception begins today and is written: not while another day is looked at, nor in a registry open to read. */
function lockOf(asOf: string | undefined, readOnly: boolean): string | null {
  if (asOf !== undefined) return 'grid.locked.past';
  return readOnly ? 'grid.locked.readOnly' : null;
}
