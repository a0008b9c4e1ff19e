import { Button, Switch, Table, type TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProfileRule } from '#shared/contract/profile.ts';
import { useElementHeight } from '../../components/use-element-height.ts';
import { writeValue } from './write-value.ts';

const HEAD_HEIGHT = 34;

/** What a person wants to do with a rule. */
export interface RuleAct {
  ruleId: ProfileRule['id'];
  what: 'edit' | 'switch' | 'history';
}

interface RuleTableProps {
  rules: readonly ProfileRule[];
  /** The rule that the address names. */
  marked: string | null;
  readOnly: boolean;
  onAct(act: RuleAct): void;
}

/** Every rule: its value, its words and where they stand, since when, and whether it raises flags. */
export function RuleTable({ rules, marked, readOnly, onAct }: RuleTableProps) {
  const { t } = useTranslation();
  const columns = useMemo(() => ruleColumns(t, readOnly, onAct), [t, readOnly, onAct]);
  const [height, measure] = useElementHeight();
  useEffect(() => {
    if (marked !== null) document.getElementById(`rule-${marked}`)?.scrollIntoView({ block: 'center' });
  }, [marked]);
  return (
    <div className="rule-table" ref={measure}>
      <Table<ProfileRule>
        size="small"
        rowKey="id"
        pagination={false}
        scroll={{ x: 900, y: Math.max(120, height - HEAD_HEIGHT) }}
        columns={columns}
        dataSource={[...rules]}
        rowClassName={({ id, on }) => `${id === marked ? 'rule-marked' : ''} ${on ? '' : 'rule-off'}`}
        onRow={({ id }) => ({ id: `rule-${id}` })}
      />
    </div>
  );
}

function ruleColumns(
  t: TFunction,
  readOnly: boolean,
  onAct: (act: RuleAct) => void,
): TableColumnsType<ProfileRule> {
  const nameOf = ({ id }: ProfileRule) => t(`profile.rule.${id}`);
  return [
    { title: t('profile.columns.rule'), width: 190, render: (_, rule) => <strong>{nameOf(rule)}</strong> },
    {
      title: t('profile.columns.value'),
      width: 140,
      render: (_, rule) => (
        <span className={rule.value === null ? 'rule-not-set' : 'rule-value'}>
          {writeValue(rule, rule.value, t)}
        </span>
      ),
    },
    { title: t('profile.columns.source'), render: (_, rule) => <RuleSource rule={rule} /> },
    {
      title: t('profile.columns.since'),
      width: 118,
      render: (_, { effectiveFrom }) =>
        effectiveFrom === null ? (
          <span className="weak">{t('profile.national')}</span>
        ) : (
          t('profile.since', { day: effectiveFrom })
        ),
    },
    {
      title: t('profile.columns.on'),
      width: 92,
      render: (_, rule) =>
        rule.flags.length === 0 ? (
          <span className="weak">{t('profile.statisticsOnly')}</span>
        ) : (
          <Switch
            size="small"
            checked={rule.on}
            disabled={readOnly}
            aria-label={t('profile.switchLabel', { rule: nameOf(rule) })}
            title={
              rule.on || rule.switchedFrom === null ? '' : t('profile.offSince', { day: rule.switchedFrom })
            }
            onChange={() => onAct({ ruleId: rule.id, what: 'switch' })}
          />
        ),
    },
    {
      title: t('profile.columns.edit'),
      width: 124,
      render: (_, rule) => (
        <span className="rule-acts">
          <Button
            size="small"
            disabled={readOnly}
            aria-label={t('profile.editLabel', { rule: nameOf(rule) })}
            onClick={() => onAct({ ruleId: rule.id, what: 'edit' })}
          >
            {t(rule.value === null ? 'profile.setRange' : 'profile.edit')}
          </Button>
          <Button
            size="small"
            type="text"
            aria-label={t('profile.historyLabel', { rule: nameOf(rule) })}
            onClick={() => onAct({ ruleId: rule.id, what: 'history' })}
          >
            {t('profile.history')}
          </Button>
        </span>
      ),
    },
  ];
}

function RuleSource({ rule }: { rule: ProfileRule }) {
  const { t } = useTranslation();
  const { wording, sourceTitle, article, docNo, confirmed, confirmedBy } = rule;
  const mark =
    confirmed === 'none' ? 'unconfirmed' : confirmed === 'text' && article ? 'articleUnconfirmed' : null;
  const source = [sourceTitle, article, docNo === null ? null : `（${docNo}）`].join('');
  return (
    <>
      <div className="rule-wording" title={wording ?? ''}>
        {wording ?? <span className="weak">{t('profile.noWording')}</span>}
      </div>
      <div className="weak">
        {source} {mark && <span className="rule-mark">{t(`profile.${mark}`)}</span>}
        {confirmedBy !== null && t('profile.confirmedBy', { by: confirmedBy })}
      </div>
    </>
  );
}
