import { App, DatePicker, Form, Input, Modal, Select } from 'antd';
import dayjs from 'dayjs';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../components/failure.tsx';
import type { FlagRow } from './flag-rows.ts';
import type { StepField, StepForm, StepValues } from './step-forms.ts';

const LONGEST = 200;

interface StepDialogProps {
  row: FlagRow;
  form: StepForm;
  onClose(): void;
}

/** Asks what a next step needs to know and takes it, as one command. */
export function StepDialog({ row, form, onClose }: StepDialogProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const id = useId();
  const [values, setValues] = useState<StepValues>(form.initial);
  const [error, setError] = useState<unknown>(null);
  const [saving, setSaving] = useState(false);
  const isReady = form.fields.every(({ name, required }) => !required || values[name].trim() !== '');
  const save = async () => {
    setSaving(true);
    try {
      await form.save(values);
      void message.success(form.done(values));
      onClose();
    } catch (failure) {
      setError(failure);
      setSaving(false);
    }
  };
  const input = (field: StepField, index: number) => {
    const props = { id: `${id}-${field.name}`, autoFocus: index === 0 };
    const set = (value: string) => setValues((current) => ({ ...current, [field.name]: value }));
    const value = values[field.name];
    if (field.kind === 'day') {
      return (
        <DatePicker
          {...props}
          value={dayjs(value)}
          allowClear={false}
          minDate={dayjs(field.first)}
          maxDate={dayjs(field.last)}
          onChange={(day) => day && set(day.format('YYYY-MM-DD'))}
        />
      );
    }
    if (field.kind === 'choice') {
      return (
        <Select
          {...props}
          value={value === '' ? null : value}
          options={field.options}
          placeholder={field.hint ?? ''}
          showSearch={{ optionFilterProp: 'label' }}
          onChange={set}
        />
      );
    }
    return (
      <Input
        {...props}
        value={value}
        maxLength={LONGEST}
        placeholder={field.hint ?? ''}
        onChange={({ target }) => set(target.value)}
        onPressEnter={() => isReady && void save()}
      />
    );
  };
  return (
    <Modal
      open
      title={form.title}
      okText={form.ok}
      okButtonProps={{ disabled: !isReady, loading: saving }}
      cancelText={t('app.cancel')}
      onCancel={onClose}
      onOk={() => void save()}
      width={480}
    >
      <p>{row.sentence}</p>
      {error !== null && <Failure error={error} />}
      <Form layout="vertical">
        {form.fields.map((field, index) => (
          <Form.Item
            key={field.name}
            label={field.label}
            htmlFor={`${id}-${field.name}`}
            required={field.required}
          >
            {input(field, index)}
          </Form.Item>
        ))}
      </Form>
      {form.note && <p className="weak">{form.note}</p>}
    </Modal>
  );
}
