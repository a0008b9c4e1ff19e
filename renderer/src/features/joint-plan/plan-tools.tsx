import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PlanScope } from '#shared/contract/joint-plan.ts';
import { formatCount } from '../../components/format.ts';
import { useQueries } from '../../host/host-context.tsx';

interface PlanToolsProps {
  scope: PlanScope;
  setScope(scope: PlanScope): void;
  onAgain(): void;
  disabled: boolean;
}

const ALL = 'all';

/** Whose firms are planned: everything, a street, a building, or the firms another page named. */
export function PlanTools({ scope, setScope, onAgain, disabled }: PlanToolsProps) {
  const { t } = useTranslation();
  const { data: choices } = useQuery(useQueries().setup.choices.queryOptions());
  const options = [
    { value: ALL, label: t('jointPlan.page.all') },
    {
      label: t('jointPlan.page.streets'),
      options: (choices?.streets ?? []).map(({ id, name }) => ({ value: `street.${id}`, label: name })),
    },
    {
      label: t('jointPlan.page.buildings'),
      options: (choices?.buildings ?? []).map(({ id, name }) => ({ value: `building.${id}`, label: name })),
    },
  ];
  const value =
    scope.kind === 'building'
      ? `building.${scope.buildingId}`
      : scope.kind === 'street'
        ? `street.${scope.streetId}`
        : scope.kind === 'firms'
          ? t('jointPlan.page.firms', { count: formatCount(scope.firmIds.length) })
          : ALL;
  const choose = (chosen: string) => {
    const [kind, id = ''] = chosen.split('.');
    if (kind === 'building') setScope({ kind, buildingId: id });
    else if (kind === 'street') setScope({ kind, streetId: id });
    else setScope({ kind: 'all' });
  };
  return (
    <>
      <Select
        className="plan-scope"
        aria-label={t('jointPlan.page.scope')}
        showSearch={{ optionFilterProp: 'label' }}
        value={value}
        options={options}
        onChange={choose}
      />
      <Button onClick={onAgain} disabled={disabled}>
        {t('jointPlan.page.again')}
      </Button>
    </>
  );
}
