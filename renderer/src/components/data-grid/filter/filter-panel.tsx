import './filter-panel.css';
import { Button, Input, Select } from 'antd';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GridColumn } from '../grid-column.ts';
import {
  type ColumnFilter,
  hasRange,
  isEmptyFilter,
  TEXT_CONDITIONS,
  type TextCondition,
} from './column-filter.ts';
import type { ListedValue } from './list-values.ts';
import { RangeFields } from './range-fields.tsx';
import { ValueList } from './value-list.tsx';

interface FilterPanelProps {
  column: GridColumn;
  /** What the column is filtered by now. */
  filter: ColumnFilter | null;
  values: readonly ListedValue[];
  /** Null takes the filter off. */
  onApply(filter: ColumnFilter | null): void;
  onClose(): void;
}

/** Asks what a column is filtered by: the values in it, a range of numbers or days, or a condition on its text. */
export function FilterPanel({ column, filter, values, onApply, onClose }: FilterPanelProps) {
  const { t } = useTranslation();
  const { field } = column;
  const [chosen, setChosen] = useState(filter?.values);
  const [range, setRange] = useState(filter?.range);
  const [condition, setCondition] = useState<TextCondition>(filter?.text?.condition ?? 'contains');
  const [words, setWords] = useState(filter?.text?.words ?? '');
  const draft = useMemo((): ColumnFilter => {
    const made: ColumnFilter = { field };
    if (chosen) made.values = chosen;
    if (range) made.range = range;
    if (words.trim() !== '') made.text = { condition, words };
    return made;
  }, [field, chosen, range, condition, words]);
  const apply = () => onApply(isEmptyFilter(draft) ? null : draft);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) apply();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter and Esc of the fields inside are heard in one place
    <div className="filter-panel" onKeyDown={onKeyDown}>
      {hasRange(column.kind) ? (
        <RangeFields kind={column.kind} range={range} onChange={setRange} />
      ) : (
        <div className="filter-text">
          <Select
            size="small"
            aria-label={t('grid.filter.condition')}
            value={condition}
            options={TEXT_CONDITIONS.map((value) => ({ value, label: t(`grid.filter.${value}`) }))}
            onChange={setCondition}
          />
          <Input
            size="small"
            aria-label={t('grid.filter.words')}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        </div>
      )}
      <ValueList values={values} chosen={chosen} onChange={setChosen} />
      <div className="filter-buttons">
        <Button size="small" disabled={filter === null} onClick={() => onApply(null)}>
          {t('grid.filter.clear')}
        </Button>
        <Button size="small" onClick={onClose}>
          {t('app.cancel')}
        </Button>
        <Button size="small" type="primary" onClick={apply}>
          {t('grid.filter.apply')}
        </Button>
      </div>
    </div>
  );
}
