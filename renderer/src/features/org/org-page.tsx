import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsOf } from '../../app/as-of/as-of-context.tsx';
import type { Choice } from '../../components/data-grid/grid-column.ts';
import { type DecodedTable, decodeTable } from '../../components/data-grid/rows/table-row.ts';
import { linkChoices } from '../../components/table-page/column-kinds.ts';
import { TablePage } from '../../components/table-page/table-page.tsx';
import { useIdChip } from '../../components/table-page/use-id-chip.ts';
import { useHost, useQueries } from '../../host/host-context.tsx';
import { orgColumns } from './org-columns.ts';

/** 党组织: building orgs, independent ones and joint ones with the firms they cover. */
export function OrgPage() {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const { client } = useHost();
  const queries = useQueries();
  const chips = useIdChip();
  const input = { asOf };
  const query = useQuery(
    queries.org.table.queryOptions({ input, select: decodeTable, structuralSharing: false }),
  );
  const { data: choices, isPending } = useQuery(queries.setup.choices.queryOptions());
  const { data: firms, isPending: firmsPending } = useQuery(
    queries.firm.table.queryOptions({ input: {}, select: decodeTable, structuralSharing: false }),
  );
  const columns = useMemo(
    () =>
      orgColumns(t, {
        buildings: linkChoices(choices?.buildings),
        orgs: linkChoices(choices?.orgs),
        firms: firms ? firmChoices(firms) : [],
      }),
    [t, choices, firms],
  );
  return (
    <TablePage
      name="org"
      columns={columns}
      query={query}
      scope={JSON.stringify(input)}
      isLoading={isPending || firmsPending}
      chips={chips}
      edit={(edit) => client.org.edit(edit)}
    />
  );
}

function firmChoices({ length, columns }: DecodedTable): Choice[] {
  return Array.from({ length }, (_, index) => ({
    value: String(columns.id?.[index]),
    label: String(columns.name?.[index]),
  }));
}
