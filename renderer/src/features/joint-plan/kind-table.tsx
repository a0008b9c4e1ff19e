import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { JointPlanResult } from '#shared/contract/joint-plan.ts';
import type { PlanKind } from '#shared/domain/joint-plan/measure-plan.ts';
import { formatCount } from '../../components/format.ts';

interface KindTableProps {
  alternatives: JointPlanResult['alternatives'];
  kind: PlanKind;
  onChoose(kind: PlanKind): void;
}

const MEASURES = ['firms', 'fullMembers', 'created', 'joined', 'left', 'floors', 'industries'] as const;

/** The plans there are, side by side; one of them is shown below. */
export function KindTable({ alternatives, kind, onChoose }: KindTableProps) {
  const { t } = useTranslation();
  return (
    <table className="plan-kinds" aria-label={t('jointPlan.page.kinds')}>
      <thead>
        <tr>
          <th scope="col">{t('jointPlan.page.kind')}</th>
          {MEASURES.map((measure) => (
            <th scope="col" key={measure} title={t(`jointPlan.measureHint.${measure}`)}>
              {t(`jointPlan.measure.${measure}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {alternatives.map((each) => (
          <tr key={each.kind} data-chosen={each.kind === kind}>
            <th scope="row">
              <Radio checked={each.kind === kind} onChange={() => onChoose(each.kind)}>
                {t(`jointPlan.kind.${each.kind}`)}
              </Radio>
            </th>
            {MEASURES.map((measure) => (
              <td key={measure}>{formatCount(each[measure])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
