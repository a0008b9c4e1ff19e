import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomColumn, CustomTable } from '#shared/domain/custom-column/custom-column.ts';
import { READY_MADE } from '#shared/domain/custom-column/ready-made.ts';

interface ReadyMadeColumnsProps {
  table: CustomTable;
  /** Headings that the table has already. */
  taken: ReadonlySet<string>;
  isBusy: boolean;
  onAdd(columns: readonly CustomColumn[]): void;
}

/** 常用列: columns that forms of superior offices ask for, to be ticked and added at once. */
export function ReadyMadeColumns({ table, taken, isBusy, onAdd }: ReadyMadeColumnsProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const groups = (READY_MADE[table] ?? [])
    .map(({ key, columns }) => ({ key, columns: columns.filter(({ name }) => !taken.has(name)) }))
    .filter(({ columns }) => columns.length > 0);
  if (READY_MADE[table] === undefined) return null;
  const wanted = groups.flatMap(({ columns }) => columns).filter(({ name }) => chosen.includes(name));
  return (
    <section className="ready-columns" aria-label={t('customColumn.ready')}>
      <h2>{t('customColumn.ready')}</h2>
      <p className="weak">{t(groups.length > 0 ? 'customColumn.readyHint' : 'customColumn.readyDone')}</p>
      <div className="ready-groups">
        {groups.map(({ key, columns }) => (
          <fieldset key={key}>
            <legend>{t(`customColumn.groups.${key}`)}</legend>
            {columns.map(({ name }) => (
              <Checkbox
                key={name}
                checked={chosen.includes(name)}
                onChange={({ target }) =>
                  setChosen((last) =>
                    target.checked ? [...last, name] : last.filter((other) => other !== name),
                  )
                }
              >
                {name}
              </Checkbox>
            ))}
          </fieldset>
        ))}
      </div>
      {groups.length > 0 && (
        <Button
          disabled={wanted.length === 0}
          loading={isBusy}
          onClick={() => {
            onAdd(wanted);
            setChosen([]);
          }}
        >
          {t('customColumn.addChosen', { count: wanted.length })}
        </Button>
      )}
    </section>
  );
}
