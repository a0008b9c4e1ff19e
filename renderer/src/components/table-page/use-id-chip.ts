import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { RowCells } from '../data-grid/grid-column.ts';
import type { FilterChip } from './filter-chip.ts';

/** The rows that the address names, as `?id=<id>,<id>`: a flag opens exactly those it is about. */
export function useIdChip(): FilterChip[] {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const asked = params.get('id');
  return useMemo(() => {
    if (asked === null) return [];
    const ids = new Set(asked.split(','));
    return [
      {
        key: 'id',
        label: t('grid.chips.ids', { count: ids.size }),
        test: (row: RowCells) => ids.has(row.id),
        onRemove: () =>
          setParams((current) => {
            current.delete('id');
            return current;
          }),
      },
    ];
  }, [asked, t, setParams]);
}
