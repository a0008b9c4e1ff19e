import { Form, InputNumber, Select } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProfileRule, RuleValue } from '#shared/contract/profile.ts';

interface ValueFieldsProps {
  rule: ProfileRule;
  value: RuleValue;
  onChange(value: RuleValue): void;
}

/** The fields of a rule's value: one number, two, three, a choice, or none where the rule has no number. */
export function ValueFields({ rule, value, onChange }: ValueFieldsProps) {
  const { t } = useTranslation();
  const id = useId();
  if (rule.kind === 'requirement') return null;
  if (rule.kind === 'basis') {
    return (
      <Form.Item label={t('profile.dialog.value')} htmlFor={id}>
        <Select
          id={id}
          value={String(value)}
          onChange={(basis: string) => onChange(basis)}
          options={['full', 'all'].map((basis) => ({
            value: basis,
            label: t(`profile.value.basis.${basis}`),
          }))}
        />
      </Form.Item>
    );
  }
  const unit = t(`profile.unit.${rule.unit}`);
  if (rule.kind === 'count') {
    const count = typeof value === 'number' ? value : null;
    return (
      <Form.Item label={t('profile.dialog.value')} htmlFor={id} required>
        <CountField id={id} value={count} unit={unit} onChange={onChange} />
      </Form.Item>
    );
  }
  const names =
    rule.kind === 'range' ? (['min', 'max'] as const) : (['minFirms', 'maxFirms', 'workers'] as const);
  const parts = typeof value === 'object' && value !== null ? (value as Record<string, number | null>) : {};
  const complete = Object.fromEntries(names.map((name) => [name, parts[name] ?? null]));
  return (
    <div className="rule-parts">
      {names.map((name) => (
        <Form.Item key={name} label={t(`profile.dialog.${name}`)} htmlFor={`${id}-${name}`} required>
          <CountField
            id={`${id}-${name}`}
            value={parts[name] ?? null}
            unit={name === 'workers' ? t('profile.unit.名') : unit}
            onChange={(part) => onChange({ ...complete, [name]: part } as RuleValue)}
          />
        </Form.Item>
      ))}
    </div>
  );
}

interface CountFieldProps {
  id: string;
  value: number | null;
  unit: string;
  onChange(value: number | null): void;
}

function CountField({ id, value, unit, onChange }: CountFieldProps) {
  return (
    <InputNumber
      id={id}
      value={value}
      min={0}
      precision={0}
      suffix={unit}
      changeOnWheel={false}
      onChange={onChange}
    />
  );
}
