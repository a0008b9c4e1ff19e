import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { linkChoices } from '../../components/table-page/column-kinds.ts';
import { TabbedTables } from '../../components/table-page/tabbed-tables.tsx';
import { useQueries } from '../../host/host-context.tsx';
import { instructorColumns, workerColumns } from './people-columns.ts';

const TABLES = ['worker', 'instructor'] as const;

/** 人员: `/people` for the workers, `/people?table=instructor` for the instructors. */
export function PeoplePage() {
  const { t } = useTranslation();
  const { data: choices, isPending } = useQuery(useQueries().setup.choices.queryOptions());
  const columns = useMemo(
    () => ({
      worker: workerColumns(t, {
        stations: linkChoices(choices?.stations),
        buildings: linkChoices(choices?.buildings),
      }),
      instructor: instructorColumns(t),
    }),
    [t, choices],
  );
  return (
    <TabbedTables tables={TABLES} label={t('app.places.people')} columns={columns} isLoading={isPending} />
  );
}
