import './fix.css';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Preview } from '#shared/contract/roster.ts';
import type { Change } from '../use-import.ts';
import { FixTable } from './fix-table.tsx';

interface FixPanelProps {
  preview: Preview;
  disabled: boolean;
  onChange(change: Change): Promise<boolean>;
}

/** The tables of the files as they stand, to be corrected before they are written. */
export function FixPanel({ preview, disabled, onChange }: FixPanelProps) {
  const { t } = useTranslation();
  const sheets = preview.files.flatMap(({ key: file, sheets }) =>
    sheets
      .filter(({ kind, taken }) => kind === 'table' && taken)
      .map((sheet) => ({ key: `${file}/${sheet.name}`, file, sheet })),
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = sheets.find(({ key }) => key === chosen) ?? sheets[0];
  if (!shown) return <p className="weak">{t('importFix.noTable')}</p>;
  const { key, file, sheet } = shown;
  return (
    <FixTable
      key={`${key} ${sheet.fingerprint}`}
      previewId={preview.previewId}
      file={file}
      sheet={sheet}
      disabled={disabled}
      onChange={onChange}
    >
      {sheets.length > 1 && (
        <Select
          className="fix-sheet"
          aria-label={t('importFix.sheet')}
          showSearch={{ optionFilterProp: 'label' }}
          value={key}
          options={sheets.map((one) => ({ value: one.key, label: one.key }))}
          onChange={setChosen}
        />
      )}
    </FixTable>
  );
}
