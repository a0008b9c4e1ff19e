import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedColumn } from '#shared/contract/custom-column.ts';
import {
  type CustomKind,
  type CustomTable,
  customField,
  isMisfit,
} from '#shared/domain/custom-column/custom-column.ts';
import { useQueries } from '../../host/host-context.tsx';
import type { CellKind, GridColumn } from '../data-grid/grid-column.ts';

const KINDS: Record<CustomKind, CellKind> = {
  text: 'text',
  number: 'decimal',
  date: 'day',
  choice: 'choice',
};
const WIDTHS: Record<CustomKind, number> = { text: 140, number: 96, date: 108, choice: 104 };

/** Pixels of a heading: the whole of it is seen. */
const CHARACTER = 13;
const PADDING = 28;

/** The columns that the office added to a table, as the table shows them and as they are kept. */
export function useCustomColumns(table: CustomTable): {
  columns: readonly GridColumn[];
  kept: readonly ListedColumn[];
} {
  const { t } = useTranslation();
  const { data } = useQuery(useQueries().customColumn.list.queryOptions());
  return useMemo(() => {
    const kept = (data ?? []).filter((column) => column.table === table);
    return { kept, columns: kept.map((column) => gridColumn(column, t)) };
  }, [data, table, t]);
}

function gridColumn(column: ListedColumn, t: TFunction): GridColumn {
  const { name, kind, choices } = column;
  return {
    field: customField(name),
    header: name,
    width: Math.max(WIDTHS[kind], name.length * CHARACTER + PADDING),
    kind: KINDS[kind],
    ...(kind === 'choice' && { choices: choices.map((choice) => ({ value: choice, label: choice })) }),
    findFault: (value) =>
      isMisfit(column, value)
        ? { key: 'customColumn.misfit', params: { kind: t(`customColumn.kinds.${kind}`) } }
        : null,
  };
}
