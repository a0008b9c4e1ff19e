import type { TFunction } from 'i18next';
import { normalisePhone } from '#shared/domain/codes/phone.ts';
import type { Choice, GridColumn } from '../data-grid/grid-column.ts';

/** Choices for the values of an enum, in its order. */
export function namedChoices<T extends string>(values: readonly T[], name: (value: T) => string): Choice[] {
  return values.map((value) => ({ value, label: name(value) }));
}

/** Choices for rows of other tables, by name; of two with one name the later cannot be told apart and comes last. */
export function linkChoices(rows: readonly { id: string; name: string }[] | undefined): Choice[] {
  return (rows ?? [])
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort((a, b) => a.label.localeCompare(b.label, 'zh-CN', { numeric: true }));
}

/** 是 / 否, stored as 1 and 0. */
export function flagChoices(t: TFunction): Choice[] {
  return [
    { value: 1, label: t('grid.yes') },
    { value: 0, label: t('grid.no') },
  ];
}

/** A telephone number: brought into its written form, and marked where it cannot be one. */
export function phoneColumn(column: Pick<GridColumn, 'field' | 'header' | 'width'>): GridColumn {
  return {
    ...column,
    kind: 'text',
    read: (text) => {
      const reading = normalisePhone(text);
      return { ok: true, value: reading.ok ? reading.phone : text };
    },
    findFault: (value) =>
      value === null || normalisePhone(String(value)).ok ? null : { key: 'grid.problems.phone' },
  };
}
