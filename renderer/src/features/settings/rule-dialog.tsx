import { App, Button, DatePicker, Form, Input, Modal } from 'antd';
import dayjs from 'dayjs';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProfileRule } from '#shared/contract/profile.ts';
import { EARLIEST_DAY, LATEST_DAY } from '#shared/domain/day/day.ts';
import { Failure } from '../../components/failure.tsx';
import { useHost } from '../../host/host-context.tsx';
import { ChangePreview } from './change-preview.tsx';
import { ValueFields } from './value-fields.tsx';

const TEXTS = ['docNo', 'sourceTitle', 'article', 'confirmedBy', 'wording'] as const;
const HINTED = ['docNo', 'confirmedBy'];

interface RuleDialogProps {
  rule: ProfileRule;
  today: string;
  onClose(): void;
}

/** Changes a rule from a day on, with the document it stands in, and shows first what that would change. */
export function RuleDialog({ rule, today, onClose }: RuleDialogProps) {
  const { t } = useTranslation();
  const { client } = useHost();
  const { message } = App.useApp();
  const id = useId();
  const [value, setValue] = useState(rule.value);
  const [effectiveFrom, setEffectiveFrom] = useState(today);
  const [texts, setTexts] = useState(() => textsOf(rule));
  const [error, setError] = useState<unknown>(null);
  const [saving, setSaving] = useState(false);
  const name = t(`profile.rule.${rule.id}`);
  const save = async () => {
    setSaving(true);
    try {
      await client.profile.setRule({ ruleId: rule.id, value, effectiveFrom, ...texts });
      void message.success(t('profile.dialog.saved', { rule: name }));
      onClose();
    } catch (failure) {
      setError(failure);
      setSaving(false);
    }
  };
  const fillNational = () => {
    setValue(rule.national.value);
    setTexts({ ...textsOf({ ...rule.national, confirmedBy: null }) });
  };
  return (
    <Modal
      open
      title={t('profile.dialog.title', { rule: name })}
      okText={t('profile.dialog.save')}
      okButtonProps={{ loading: saving }}
      cancelText={t('app.cancel')}
      onCancel={onClose}
      onOk={() => void save()}
      width={600}
    >
      {error !== null && <Failure error={error} />}
      <Form layout="vertical" className="rule-form">
        <ValueFields rule={rule} value={value} onChange={setValue} />
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
        {TEXTS.map((field) => (
          <Form.Item
            key={field}
            label={t(`profile.dialog.${field}`)}
            htmlFor={`${id}-${field}`}
            className={field === 'wording' ? 'rule-form-wide' : ''}
          >
            <Input
              id={`${id}-${field}`}
              value={texts[field]}
              placeholder={HINTED.includes(field) ? t(`profile.dialog.${field}Hint`) : ''}
              onChange={({ target }) => setTexts((current) => ({ ...current, [field]: target.value }))}
            />
          </Form.Item>
        ))}
        {rule.effectiveFrom !== null && (
          <Button className="rule-form-wide" onClick={fillNational}>
            {t('profile.dialog.useNational')}
          </Button>
        )}
      </Form>
      <ChangePreview change={{ type: 'set', ruleId: rule.id, value, effectiveFrom }} />
    </Modal>
  );
}

type Texts = Record<(typeof TEXTS)[number], string>;

/** The words of the office's own value stay to be corrected; those of the national one speak of another value. */
function textsOf(rule: { [Field in keyof Texts]: string | null } & { effectiveFrom?: string | null }): Texts {
  const isNational = rule.effectiveFrom === null;
  return Object.fromEntries(TEXTS.map((field) => [field, isNational ? '' : (rule[field] ?? '')])) as Texts;
}
