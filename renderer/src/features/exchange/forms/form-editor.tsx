import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Alert, Segmented } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormCell, OfficialForm } from '#shared/contract/official-form.ts';
import { useAsOf } from '../../../app/as-of/as-of-context.tsx';
import { Failure } from '../../../components/failure.tsx';
import { Loading } from '../../../components/loading.tsx';
import { useQueries } from '../../../host/host-context.tsx';
import { FormGrid } from './form-grid.tsx';
import { FormTools } from './form-tools.tsx';
import { placeCells } from './place-cells.ts';
import { SourcePicker } from './source-picker.tsx';
import { useFormChanges } from './use-form-changes.ts';

/** One form: its sheet as it will be filled, and what the cell at hand gets. Every choice is kept at once. */
export function FormEditor({ form }: { form: OfficialForm }) {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const input = { id: form.id, asOf };
  const { data, error, refetch } = useQuery(
    useQueries().officialForm.open.queryOptions({ input, placeholderData: keepPreviousData }),
  );
  const [sheetName, setSheetName] = useState<string | null>(null);
  const [at, setAt] = useState<string | null>(null);
  const changes = useFormChanges(form);
  const sheet = data?.sheets.find(({ name }) => name === sheetName) ?? data?.sheets[0];
  const placed = useMemo(
    () => (data && sheet ? placeCells(form.cells, sheet.name, data) : new Map()),
    [form.cells, data, sheet],
  );
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data || !sheet) return <Loading />;
  const isAt = ({ sheet: name, cell }: FormCell) => name === sheet.name && cell === at;
  const assign = (source: string | null) => {
    if (at === null) return;
    const others = form.cells.filter((cell) => !isAt(cell));
    changes.save(source === null ? others : [...others, { sheet: sheet.name, cell: at, source }]);
  };
  return (
    <>
      <FormTools form={form} suggestions={data.suggestions} changes={changes} />
      {changes.error && <Failure error={changes.error} />}
      {form.converted && <Alert type="info" showIcon title={t('officialForm.converted')} />}
      <div className="form-bar">
        {data.sheets.length > 1 && (
          <Segmented
            aria-label={t('officialForm.sheets')}
            value={sheet.name}
            options={data.sheets.map(({ name }) => name)}
            onChange={(name) => {
              setSheetName(name);
              setAt(null);
            }}
          />
        )}
        {at === null ? (
          <span className="weak">{t('officialForm.pick', { count: form.cells.length })}</span>
        ) : (
          <SourcePicker
            cell={at}
            source={form.cells.find(isAt)?.source ?? null}
            values={data}
            onChange={assign}
          />
        )}
      </div>
      <FormGrid sheet={sheet} placed={placed} at={at} onPoint={setAt} />
    </>
  );
}
