import { CheckOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SheetSummary } from '#shared/contract/roster.ts';
import { isOpenQuestion } from '#shared/domain/roster/columns/is-open-question.ts';
import { MERGE_STRATEGIES } from '#shared/domain/roster/compare/merge-strategy.ts';
import { formatRate } from '../../components/format.ts';
import { type Column, type ColumnTarget, chooseStrategy, confirmColumns, sendColumn } from './decide-form.ts';
import { isCustom, targetOptions, toOption, toTarget } from './target-options.ts';
import type { Change } from './use-import.ts';

/** Every column with where it goes, why, and how it meets what is known; open questions come first. */
export function ColumnTable({ sheet, onChange }: { sheet: SheetSummary; onChange(change: Change): void }) {
  const { t } = useTranslation();
  const targets = useMemo(() => targetOptions(t), [t]);
  const strategies = MERGE_STRATEGIES.map((value) => ({ value, label: t(`importDecisions.merge.${value}`) }));
  const columns = sheet.columns.toSorted((a, b) => Number(isOpenQuestion(b)) - Number(isOpenQuestion(a)));
  const send = (key: string, target: ColumnTarget) =>
    onChange((decisions) => sendColumn(decisions, sheet, key, target));
  return (
    <table className="decision-table">
      <thead>
        <tr>
          <th>{t('importDecisions.columns.header')}</th>
          <th>{t('importDecisions.columns.target')}</th>
          <th>{t('importDecisions.columns.reason')}</th>
          <th>{t('importDecisions.columns.merge')}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => (
          <tr key={column.key} data-open={isOpenQuestion(column)}>
            <th scope="row">
              {column.header || t('importPage.sheet.noHeader')}
              {column.sample && <div className="weak">{t('importDecisions.sample', column)}</div>}
            </th>
            <td>
              <Select
                className="target-select"
                aria-label={t('importDecisions.targetOf', column)}
                showSearch={{ optionFilterProp: 'label' }}
                value={toOption(column.field)}
                options={targets}
                onChange={(option) => send(column.key, toTarget(option, column.header))}
              />
              {isCustom(column.field) && (
                <CustomName
                  key={column.field}
                  column={column}
                  onName={(target) => send(column.key, target)}
                />
              )}
            </td>
            <td>
              {reasonText(column, t)}
              {isOpenQuestion(column) && (
                <Button
                  size="small"
                  icon={<CheckOutlined />}
                  aria-label={t('importDecisions.confirmOf', column)}
                  onClick={() => onChange((decisions) => confirmColumns(decisions, sheet, [column.key]))}
                >
                  {t('importDecisions.confirm')}
                </Button>
              )}
            </td>
            <td>
              {column.field !== null && (
                <Select
                  className="merge-select"
                  aria-label={t('importDecisions.mergeOf', column)}
                  value={column.merge}
                  options={strategies}
                  onChange={(strategy) =>
                    onChange((decisions) => chooseStrategy(decisions, sheet, column.key, strategy))
                  }
                />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function reasonText({ field, confidence, reason }: Column, t: TFunction): string {
  const why = t(`roster.columnReasons.${reason}`, { defaultValue: reason });
  return field === null || confidence === 1 ? why : `${formatRate({ covered: confidence, total: 1 })} ${why}`;
}

/** The name that a column kept as it is goes by in the register. */
function CustomName({ column, onName }: { column: Column; onName(target: ColumnTarget): void }) {
  const { t } = useTranslation();
  const name = column.field?.slice('custom:'.length) ?? '';
  const commit = (typed: string) => {
    if (typed.trim() !== '' && typed.trim() !== name) onName(`custom:${typed.trim()}`);
  };
  return (
    <Input
      className="custom-name"
      aria-label={t('importDecisions.customNameOf', column)}
      defaultValue={name}
      maxLength={60}
      onBlur={({ target }) => commit(target.value)}
      onPressEnter={({ currentTarget }) => commit(currentTarget.value)}
    />
  );
}
