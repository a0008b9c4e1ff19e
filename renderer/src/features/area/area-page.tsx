import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { linkChoices } from '../../components/table-page/column-kinds.ts';
import { TabbedTables } from '../../components/table-page/tabbed-tables.tsx';
import { useQueries } from '../../host/host-context.tsx';
import { areaColumns } from './area-columns.ts';

const TABLES = ['station', 'serviceCentre', 'street', 'community', 'sponsor'] as const;

/** 地区与站点: `/areas`, or `/areas?table=<name>` for centres, streets, communities and sponsors. */
export function AreaPage() {
  const { t } = useTranslation();
  const { data: choices, isPending } = useQuery(useQueries().setup.choices.queryOptions());
  const columns = useMemo(
    () =>
      areaColumns(t, {
        streets: linkChoices(choices?.streets),
        communities: linkChoices(choices?.communities),
        serviceCentres: linkChoices(choices?.serviceCentres),
      }),
    [t, choices],
  );
  return (
    <TabbedTables tables={TABLES} label={t('app.places.area')} columns={columns} isLoading={isPending} />
  );
}
