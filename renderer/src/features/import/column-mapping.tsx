import { useTranslation } from 'react-i18next';
import type { SheetSummary } from '#shared/contract/roster.ts';
import { fieldText } from '#shared/i18n/field-text.ts';
import { formatRate } from '../../components/format.ts';

/** Which column went to which field, how surely and why; unsure and unused ones stand out. */
export function ColumnMapping({ columns }: Pick<SheetSummary, 'columns'>) {
  const { t } = useTranslation();
  const targetText = (field: string | null) => {
    if (field === null) return t('importPage.sheet.unused');
    return field.startsWith('custom:') ? t('importPage.sheet.kept') : fieldText(field, t);
  };
  return (
    <ul className="column-mapping">
      {columns.map(({ header, field, confidence, reason }, index) => {
        const why = t(`roster.columnReasons.${reason}`, { defaultValue: reason });
        const state =
          field === null ? 'unused' : confidence < 1 && !field.startsWith('custom:') ? 'unsure' : 'sure';
        return (
          // Two columns may carry the same heading: only the place tells them apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a sheet never move
          <li key={index} data-state={state} title={why}>
            <span className="column-header">{header || t('importPage.sheet.noHeader')}</span>
            <span aria-hidden="true"> → </span>
            {targetText(field)}
            {state === 'unsure' && (
              <span className="column-doubt">
                {' '}
                ? {formatRate({ covered: confidence, total: 1 })} {why}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
