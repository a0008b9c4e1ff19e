import type { Cell } from '#shared/contract/base.ts';
import type { GridColumn, RowCells } from '../grid-column.ts';

const decimals = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 6 });

/** A cell's text as it is shown, copied and edited; reading it again gives the same value. */
export function formatCell(
  column: Pick<GridColumn, 'kind' | 'choices' | 'labelField'>,
  value: Cell,
  row: RowCells | undefined,
): string {
  if (value === null) return '';
  if (column.kind === 'choice') return choiceLabel(column, value, row);
  return typeof value === 'number' ? decimals.format(value) : value;
}

const labelMaps = new WeakMap<readonly object[], Map<Cell, string>>();

function choiceLabel(
  { choices = [], labelField }: Pick<GridColumn, 'choices' | 'labelField'>,
  value: string | number,
  row: RowCells | undefined,
): string {
  let labels = labelMaps.get(choices);
  if (!labels) {
    labels = new Map(choices.map((choice) => [choice.value, choice.label]));
    labelMaps.set(choices, labels);
  }
  const label = labels.get(value);
  if (label !== undefined) return label;
  const named = labelField && row?.value(labelField);
  return String(named || value);
}
