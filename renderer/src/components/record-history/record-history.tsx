import './record-history.css';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '#shared/domain/day/format-moment.ts';
import { useQueries } from '../../host/host-context.tsx';
import { entrySentence } from '../entry-sentence.ts';
import { Failure } from '../failure.tsx';
import { Loading } from '../loading.tsx';
import { OutcomeMark } from './outcome-mark.tsx';
import { RecordParts } from './record-parts.tsx';
import { cellWord } from './record-words.ts';
import { useRestore } from './use-restore.ts';

/** Everything that happened to one record, newest first: who, when, by which step, each cell old → new. */
export function RecordHistory({ table, id }: { table: string; id: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(
    useQueries().history.ofRow.queryOptions({ input: { table, id } }),
  );
  const { busy, canRestore, restore } = useRestore(table, id, data);
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const { current, steps, names } = data;
  return (
    <>
      {current === null && <p className="weak">{t('history.record.gone')}</p>}
      <ol className="record-history">
        {steps.map(({ entry, outcome, parts }) => (
          <li key={entry.id} data-undone={entry.undone}>
            <div className="record-step">
              <time dateTime={entry.at}>{formatMoment(entry.at)}</time>
              <span>{entry.actor ?? t('history.unknownActor')}</span>
              <OutcomeMark outcome={outcome} />
              {entry.undone && <span className="weak">{t('history.record.undone')}</span>}
            </div>
            <div className="weak record-command">{entrySentence(entry, t)}</div>
            <RecordParts
              parts={parts}
              names={names}
              action={({ field, old }) =>
                outcome !== 'created' &&
                canRestore(field, old) && (
                  <Button size="small" type="link" disabled={busy} onClick={() => restore(field, old)}>
                    {t('history.record.restore', { value: cellWord(table, field, old, names, t) })}
                  </Button>
                )
              }
            />
          </li>
        ))}
      </ol>
    </>
  );
}
