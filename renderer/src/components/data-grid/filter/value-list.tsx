import { Button, Checkbox, Input } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../format.ts';
import type { ColumnFilter } from './column-filter.ts';
import type { ListedValue } from './list-values.ts';

type Chosen = NonNullable<ColumnFilter['values']>;

/** Lines drawn at once: a column of names has thousands, and typing two letters finds the one. */
const DRAWN = 200;
const EVERYTHING: Chosen = { texts: [], except: true };

interface ValueListProps {
  values: readonly ListedValue[];
  /** Undefined: every value is shown. */
  chosen: Chosen | undefined;
  onChange(chosen: Chosen): void;
}

/** The values of a column with their counts, to tick; words narrow the list, and 全选 ticks what is in it. */
export function ValueList({ values, chosen = EVERYTHING, onChange }: ValueListProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const found = useMemo(() => narrow(values, search), [values, search]);
  const texts = new Set(chosen.texts);
  const isShown = (text: string) => texts.has(text) !== chosen.except;
  const ticked = found.filter(({ text }) => isShown(text)).length;
  const set = (changed: readonly ListedValue[], shown: boolean) => {
    const next = new Set(texts);
    for (const { text } of changed) {
      if (shown !== chosen.except) next.add(text);
      else next.delete(text);
    }
    onChange({ texts: [...next], except: chosen.except });
  };
  return (
    <>
      <Input
        size="small"
        autoFocus
        allowClear
        aria-label={t('grid.filter.search')}
        placeholder={t('grid.filter.search')}
        value={search}
        onChange={({ target }) => setSearch(target.value)}
      />
      <div className="filter-all">
        <Checkbox
          checked={found.length > 0 && ticked === found.length}
          indeterminate={ticked > 0 && ticked < found.length}
          onChange={({ target }) => {
            // All of everything is no filter: values that come later are shown too.
            if (search === '') onChange({ texts: [], except: target.checked });
            else set(found, target.checked);
          }}
        >
          {t('grid.filter.all')}
        </Checkbox>
        <Button
          size="small"
          type="link"
          onClick={() => onChange({ texts: found.map(({ text }) => text), except: false })}
          disabled={search === ''}
        >
          {t('grid.filter.onlyFound')}
        </Button>
      </div>
      <fieldset className="filter-values" aria-label={t('grid.filter.values')}>
        {found.slice(0, DRAWN).map((value) => (
          <Checkbox
            key={value.text}
            checked={isShown(value.text)}
            onChange={({ target }) => set([value], target.checked)}
          >
            <span className="filter-value">{value.text || t('grid.filter.blank')}</span>
            <span className="filter-count">{formatCount(value.count)}</span>
          </Checkbox>
        ))}
        {found.length > DRAWN && (
          <span className="weak">{t('grid.filter.more', { count: formatCount(found.length - DRAWN) })}</span>
        )}
        {found.length === 0 && <span className="weak">{t('grid.filter.nothing')}</span>}
      </fieldset>
    </>
  );
}

function narrow(values: readonly ListedValue[], search: string): readonly ListedValue[] {
  const words = plain(search);
  return words === '' ? values : values.filter(({ text }) => plain(text).includes(words));
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
