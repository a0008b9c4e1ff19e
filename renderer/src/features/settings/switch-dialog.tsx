import { App, DatePicker, Form, Input, Modal } from 'antd';
import dayjs from 'dayjs';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProfileRule } from '#shared/contract/profile.ts';
import { EARLIEST_DAY, LATEST_DAY } from '#shared/domain/day/day.ts';
import { Failure } from '../../components/failure.tsx';
import { useHost } from '../../host/host-context.tsx';
import { ChangePreview } from './change-preview.tsx';

interface SwitchDialogProps {
  rule: ProfileRule;
  today: string;
  onClose(): void;
}

/** Switches a rule off, or on again, from a day on, and shows first which flags that takes away or brings. */
export function SwitchDialog({ rule, today, onClose }: SwitchDialogProps) {
  const { t } = useTranslation();
  const { client } = useHost();
  const { message } = App.useApp();
  const id = useId();
  const [effectiveFrom, setEffectiveFrom] = useState(today);
  const [docNo, setDocNo] = useState('');
  const [error, setError] = useState<unknown>(null);
  const [saving, setSaving] = useState(false);
  const on = !rule.on;
  const name = t(`profile.rule.${rule.id}`);
  const save = async () => {
    setSaving(true);
    try {
      await client.profile.switchRule({ ruleId: rule.id, on, effectiveFrom, docNo });
      void message.success(t('profile.dialog.switched', { rule: name }));
      onClose();
    } catch (failure) {
      setError(failure);
      setSaving(false);
    }
  };
  return (
    <Modal
      open
      title={t(on ? 'profile.dialog.switchOn' : 'profile.dialog.switchOff', { rule: name })}
      okText={t(on ? 'profile.on' : 'profile.off')}
      okButtonProps={{ loading: saving }}
      cancelText={t('app.cancel')}
      onCancel={onClose}
      onOk={() => void save()}
      width={480}
    >
      {error !== null && <Failure error={error} />}
      <p className="weak">{t('profile.dialog.switchNote')}</p>
      <Form layout="vertical" className="rule-form">
        <Form.Item label={t('profile.dialog.effectiveFrom')} htmlFor={`${id}-day`} required>
          <DatePicker
            id={`${id}-day`}
            value={dayjs(effectiveFrom)}
            allowClear={false}
            minDate={dayjs(EARLIEST_DAY)}
            maxDate={dayjs(LATEST_DAY)}
            onChange={(day) => day && setEffectiveFrom(day.format('YYYY-MM-DD'))}
          />
        </Form.Item>
        <Form.Item label={t('profile.dialog.docNo')} htmlFor={`${id}-doc`}>
          <Input
            id={`${id}-doc`}
            value={docNo}
            placeholder={t('profile.dialog.docNoHint')}
            onChange={({ target }) => setDocNo(target.value)}
          />
        </Form.Item>
      </Form>
      <ChangePreview change={{ type: 'switch', ruleId: rule.id, on, effectiveFrom }} />
    </Modal>
  );
}
