import { useQuery } from '@tanstack/react-query';
import { Tabs } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useAsOf } from '../../app/as-of/as-of-context.tsx';
import { useHost, useQueries } from '../../host/host-context.tsx';
import type { GridColumn } from '../data-grid/grid-column.ts';
import { decodeTable } from '../data-grid/rows/table-row.ts';
import type { PlainTable } from './table-name.ts';
import { TablePage } from './table-page.tsx';
import { useIdChip } from './use-id-chip.ts';

interface TabbedTablesProps {
  /** In the order of the tabs; the first is shown where the address names none. */
  tables: readonly PlainTable[];
  /** What the tabs are called together. */
  label: string;
  columns: Record<string, readonly GridColumn[]>;
  isLoading: boolean;
}

/** Several tables on one page, one behind each tab; the address says which, as `?table=<name>`. */
export function TabbedTables({ tables, label, columns, isLoading }: TabbedTablesProps) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const shown = tables.find((name) => name === params.get('table')) ?? tables[0];
  if (!shown) return null;
  return (
    <div className="tabbed-tables">
      <Tabs
        aria-label={label}
        size="small"
        activeKey={shown}
        items={tables.map((key) => ({ key, label: t(`history.tables.${key}`) }))}
        onChange={(table) => setParams({ table })}
      />
      <PlainTablePage key={shown} name={shown} columns={columns[shown] ?? []} isLoading={isLoading} />
    </div>
  );
}

interface PlainTablePageProps {
  name: PlainTable;
  columns: readonly GridColumn[];
  isLoading: boolean;
}

function PlainTablePage({ name, columns, isLoading }: PlainTablePageProps) {
  const { asOf } = useAsOf();
  const { client } = useHost();
  const queries = useQueries();
  const chips = useIdChip();
  const input = useMemo(() => ({ asOf }), [asOf]);
  const query = useQuery(
    queries[name].table.queryOptions({ input, select: decodeTable, structuralSharing: false }),
  );
  return (
    <TablePage
      name={name}
      columns={columns}
      query={query}
      scope={JSON.stringify({ name, ...input })}
      isLoading={isLoading}
      chips={chips}
      edit={(edit) => client[name].edit(edit)}
    />
  );
}
