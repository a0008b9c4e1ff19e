import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ColumnTable } from '#shared/contract/base.ts';
import { type DecodedTable, decodeTable } from '../../../components/data-grid/rows/table-row.ts';
import { useQueries } from '../../../host/host-context.tsx';

interface Shown {
  data: ColumnTable;
  table: DecodedTable;
  version: number;
}

/**
 * The lines of a sheet under the newest decisions; the last ones stay until the next have come. Each reading is
 * a newer version of every row, which is how the grid knows that what was typed has been read.
 */
export function useFixTable(input: { previewId: string; file: string; sheet: string }) {
  const { data, error, refetch } = useQuery(useQueries().roster.table.queryOptions({ input }));
  const [shown, setShown] = useState<Shown | null>(null);
  if (data && data !== shown?.data) {
    const version = (shown?.version ?? 0) + 1;
    setShown({ data, version, table: withVersion(decodeTable(data), version) });
  }
  return { table: shown?.table ?? null, error, refetch };
}

function withVersion({ length, columns }: DecodedTable, version: number): DecodedTable {
  return {
    length,
    columns: {
      ...columns,
      line: (columns.id ?? []).map(Number),
      version: Array.from({ length }, () => version),
    },
  };
}
