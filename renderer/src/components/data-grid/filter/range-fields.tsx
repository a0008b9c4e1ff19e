import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cell } from '#shared/contract/base.ts';
import type { CellKind } from '../grid-column.ts';
import { readCell } from '../values/read-cell.ts';
import type { ColumnFilter } from './column-filter.ts';

type Range = NonNullable<ColumnFilter['range']>;

interface RangeFieldsProps {
  kind: CellKind;
  range: Range | undefined;
  onChange(range: Range): void;
}

const NONE: Range = { from: null, to: null };

/** From – to, both ends included, typed as in a cell. */
export function RangeFields({ kind, range = NONE, onChange }: RangeFieldsProps) {
  const { t } = useTranslation();
  return (
    <div className="filter-range">
      {(['from', 'to'] as const).map((end) => (
        <RangeField
          key={end}
          kind={kind}
          label={t(`grid.filter.${end}`)}
          value={range[end]}
          onChange={(value) => onChange({ ...range, [end]: value })}
        />
      ))}
    </div>
  );
}

interface RangeFieldProps {
  kind: CellKind;
  label: string;
  value: Cell;
  onChange(value: Cell): void;
}

function RangeField({ kind, label, value, onChange }: RangeFieldProps) {
  const [text, setText] = useState(value === null ? '' : String(value));
  const reading = readCell({ kind }, text);
  return (
    <Input
      size="small"
      aria-label={label}
      placeholder={label}
      value={text}
      status={reading.ok ? '' : 'error'}
      onChange={({ target }) => {
        setText(target.value);
        const read = readCell({ kind }, target.value);
        onChange(read.ok ? read.value : null);
      }}
    />
  );
}
