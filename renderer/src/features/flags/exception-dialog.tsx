import { App, DatePicker, Form, Input, type InputRef, Modal } from 'antd';
import dayjs from 'dayjs';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addMonths, LATEST_DAY } from '#shared/domain/day/day.ts';
import { Failure } from '../../components/failure.tsx';
import { useHost } from '../../host/host-context.tsx';
import type { FlagRow } from './flag-rows.ts';

/** Months that the dialog proposes; the person says until when. */
const USUAL_MONTHS = 6;
const LONGEST = 200;

interface ExceptionDialogProps {
  row: FlagRow;
  today: string;
  onClose(): void;
}

/** Asks why, by whose leave and until when a flag is to be silent. */
export function ExceptionDialog({ row, today, onClose }: ExceptionDialogProps) {
  const { t } = useTranslation();
  const { client } = useHost();
  const { message } = App.useApp();
  const id = useId();
  const reasonField = useRef<InputRef>(null);
  const [values, setValues] = useState({
    reason: '',
    authority: '',
    docNo: '',
    untilDay: addMonths(today, USUAL_MONTHS),
  });
  const [error, setError] = useState<unknown>(null);
  const [saving, setSaving] = useState(false);
  const set = (change: Partial<typeof values>) => setValues((current) => ({ ...current, ...change }));
  const isReady = values.reason.trim() !== '' && values.authority.trim() !== '';
  const save = async () => {
    setSaving(true);
    try {
      const { rule, subjectKind, subjectId } = row;
      await client.flags.accept({ rule, subjectKind, subjectId, ...values });
      void message.success(t('flags.accepted', { name: row.name, until: values.untilDay }));
      onClose();
    } catch (failure) {
      setError(failure);
      setSaving(false);
    }
  };
  const text = (field: 'reason' | 'authority' | 'docNo', required: boolean) => (
    <Form.Item label={t(`flags.dialog.${field}`)} htmlFor={`${id}-${field}`} required={required}>
      <Input
        id={`${id}-${field}`}
        ref={field === 'reason' ? reasonField : null}
        value={values[field]}
        maxLength={LONGEST}
        placeholder={t(`flags.dialog.${field}Hint`)}
        onChange={({ target }) => set({ [field]: target.value })}
        onPressEnter={() => isReady && void save()}
      />
    </Form.Item>
  );
  return (
    <Modal
      open
      title={t('flags.dialog.title', { rule: t(`flags.rule.${row.rule}`) })}
      okText={t('flags.dialog.ok')}
      okButtonProps={{ disabled: !isReady, loading: saving }}
      cancelText={t('app.cancel')}
      onCancel={onClose}
      onOk={() => void save()}
      afterOpenChange={() => reasonField.current?.focus()}
      width={480}
    >
      <p>{row.sentence}</p>
      {error !== null && <Failure error={error} />}
      <Form layout="vertical">
        {text('reason', true)}
        {text('authority', true)}
        {text('docNo', false)}
        <Form.Item label={t('flags.dialog.untilDay')} htmlFor={`${id}-until`} required>
          <DatePicker
            id={`${id}-until`}
            value={dayjs(values.untilDay)}
            allowClear={false}
            minDate={dayjs(today)}
            maxDate={dayjs(LATEST_DAY)}
            onChange={(day) => day && set({ untilDay: day.format('YYYY-MM-DD') })}
          />
        </Form.Item>
      </Form>
      <p className="weak">{t('flags.dialog.note')}</p>
    </Modal>
  );
}
