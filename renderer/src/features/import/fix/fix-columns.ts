import type { TFunction } from 'i18next';
import type { SheetSummary } from '#shared/contract/roster.ts';
import { fieldText } from '#shared/i18n/field-text.ts';
import type { GridColumn } from '../../../components/data-grid/grid-column.ts';
import { namedChoices } from '../../../components/table-page/column-kinds.ts';
import { RESULTS } from '../filters.ts';
import type { Faults } from './find-faults.ts';
import { LineResult } from './line-result.tsx';

const WIDTHS: Partial<Record<string, number>> = {
  name: 230,
  uscc: 180,
  phone: 120,
  building: 130,
  remark: 160,
};

/** The table of a sheet as its file has it: the line, what comparing found, then the file's own columns. */
export function fixColumns(sheet: SheetSummary, faults: Faults, t: TFunction): GridColumn[] {
  return [
    {
      field: 'line',
      header: t('importFix.line'),
      headerHint: t('importFix.lineHint'),
      width: 64,
      pinned: true,
      kind: 'integer',
      readOnly: true,
    },
    {
      field: 'result',
      header: t('importFix.result'),
      width: 96,
      pinned: true,
      kind: 'choice',
      choices: [
        ...namedChoices(RESULTS, (result) => t(`importPage.result.${result}`)),
        { value: 'left-out', label: t('importFix.leftOut') },
      ],
      readOnly: true,
      render: LineResult,
    },
    ...sheet.columns.map((column) => fileColumn(column, faults, t)),
  ];
}

function fileColumn(
  { letter, header, field }: SheetSummary['columns'][number],
  faults: Faults,
  t: TFunction,
): GridColumn {
  const isName = field === 'name';
  return {
    field: letter,
    header: header || t('importPage.sheet.noHeader'),
    headerHint: field === null ? t('importPage.sheet.unused') : `${letter} → ${fieldText(field, t)}`,
    width: WIDTHS[field ?? ''] ?? 100,
    kind: 'text',
    ...(isName && { pinned: true }),
    ...(field === null && { readOnly: () => ({ key: 'importFix.notImported', params: { header } }) }),
    findFault: (_, row) => faults.ofCell(row, header) ?? (isName ? faults.ofLine(row) : null),
  };
}
