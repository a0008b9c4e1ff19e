import { Select } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cell } from '#shared/contract/base.ts';
import {
  FORM_FIELDS,
  FORM_FIGURES,
  FORM_LISTS,
  type FormFigureGroup,
} from '#shared/domain/official-form/form-sources.ts';
import type { FormValuesOfDay } from './place-cells.ts';

interface SourcePickerProps {
  cell: string;
  source: string | null;
  values: FormValuesOfDay;
  onChange(source: string | null): void;
}

/** What a cell gets: every value with what it is today, and the columns of the lists. */
export function SourcePicker({ cell, source, values, onChange }: SourcePickerProps) {
  const { t } = useTranslation();
  const id = useId();
  const say = (value: Cell | undefined) => String(value ?? t('officialForm.blankValue'));
  const figures = (Object.keys(FORM_FIGURES) as FormFigureGroup[]).map((group) => ({
    label: t(`officialForm.groups.${group}`),
    options: FORM_FIGURES[group].map((figure) => ({
      value: `figure:${figure}`,
      label: `${t(`officialForm.figures.${figure}`)}　${say(values.figures[figure])}`,
    })),
  }));
  const lists = FORM_LISTS.map((list) => ({
    label: t(`officialForm.groups.${list}`),
    options: FORM_FIELDS.map((field) => ({
      value: `${list}:${field}`,
      label: `${t(`officialForm.lists.${list}`)} · ${t(`officialForm.fields.${field}`)}`,
    })),
  }));
  return (
    <>
      <label htmlFor={id}>{t('officialForm.source', { cell })}</label>
      <Select
        id={id}
        className="form-source"
        allowClear
        placeholder={t('officialForm.none')}
        value={source}
        options={[...figures, ...lists]}
        showSearch={{ optionFilterProp: 'label' }}
        onChange={(value: string | undefined) => onChange(value ?? null)}
      />
    </>
  );
}
