import { Button, Form, Input, Select } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  CUSTOM_KINDS,
  type CustomColumn,
  type CustomKind,
  findColumnFault,
  tidyColumn,
} from '#shared/domain/custom-column/custom-column.ts';

/** What parts the choices that a person types. */
const BETWEEN_CHOICES = /[、,，;；\n]/;

interface ColumnFormProps {
  /** The column to change; without one a new one is made. */
  column?: CustomColumn;
  isBusy: boolean;
  onSave(column: CustomColumn): void;
}

/** Heading, kind and choices of a column. */
export function ColumnForm({ column, isBusy, onSave }: ColumnFormProps) {
  const { t } = useTranslation();
  const id = useId();
  const [name, setName] = useState(column?.name ?? '');
  const [kind, setKind] = useState<CustomKind>(column?.kind ?? 'text');
  const [choices, setChoices] = useState((column?.choices ?? []).join('、'));
  const wanted = tidyColumn({ name, kind, choices: choices.split(BETWEEN_CHOICES) });
  const fault = findColumnFault(wanted);
  const isBegun = name.trim() !== '';
  return (
    <Form
      className="column-form"
      layout="vertical"
      onFinish={() => {
        if (fault) return;
        onSave(wanted);
        if (!column) setName('');
        if (!column) setChoices('');
      }}
    >
      <Form.Item label={t('customColumn.name')} htmlFor={`${id}-name`}>
        <Input id={`${id}-name`} value={name} onChange={({ target }) => setName(target.value)} />
      </Form.Item>
      <Form.Item label={t('customColumn.kind')} htmlFor={`${id}-kind`}>
        <Select
          id={`${id}-kind`}
          value={kind}
          options={CUSTOM_KINDS.map((value) => ({ value, label: t(`customColumn.kinds.${value}`) }))}
          onChange={setKind}
        />
      </Form.Item>
      {kind === 'choice' && (
        <Form.Item label={t('customColumn.choices')} htmlFor={`${id}-choices`}>
          <Input
            id={`${id}-choices`}
            value={choices}
            placeholder={t('customColumn.choicesHint')}
            onChange={({ target }) => setChoices(target.value)}
          />
        </Form.Item>
      )}
      <Button
        className="column-form-save"
        htmlType="submit"
        type={isBegun ? 'primary' : 'default'}
        loading={isBusy}
        disabled={fault !== null}
        title={isBegun && fault ? t(`customColumn.faults.${fault}`) : undefined}
      >
        {t(column ? 'customColumn.save' : 'customColumn.add')}
      </Button>
    </Form>
  );
}
