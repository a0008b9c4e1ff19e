import { CloseOutlined } from '@ant-design/icons';
import { Button, Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PlannedFirm } from '#shared/contract/joint-plan.ts';
import type { JointLimits } from '#shared/domain/joint-plan/joint-limits.ts';
import { formatCount } from '../../components/format.ts';
import { type DraftGroup, faultOf, sumsOf } from './plan-draft.ts';

interface GroupCardProps {
  group: DraftGroup;
  limits: JointLimits;
  label: string;
  ticked: boolean;
  locked: boolean;
  onTick(ticked: boolean): void;
  onMove(firm: PlannedFirm): void;
  onTakeOut(firmId: string): void;
  onAccept(): void;
  onCopyRequest(): void;
}

/** One proposal: its firms, what they come to, why, and accepting it. */
export function GroupCard(props: GroupCardProps) {
  const { group, limits, label, ticked, locked, onTick, onMove, onTakeOut, onAccept, onCopyRequest } = props;
  const { t } = useTranslation();
  const sums = sumsOf(group);
  const fault = faultOf(group, limits);
  return (
    <section className="panel plan-group" aria-label={label}>
      <header>
        <Checkbox
          checked={ticked && fault === null}
          disabled={fault !== null || locked}
          onChange={(event) => onTick(event.target.checked)}
        >
          <strong>{label}</strong>
        </Checkbox>
        <span className="weak">{t('jointPlan.page.sums', { ...sums })}</span>
        <span className="panel-tools">
          {group.org === null && (
            <Button size="small" disabled={fault !== null} onClick={onCopyRequest}>
              {t('jointPlan.page.copyRequest')}
            </Button>
          )}
          <Button size="small" type="primary" ghost disabled={fault !== null || locked} onClick={onAccept}>
            {t('jointPlan.page.accept')}
          </Button>
        </span>
      </header>
      {fault === null ? (
        <p className="weak">{group.isEdited ? t('jointPlan.page.edited') : group.reason}</p>
      ) : (
        <p className="plan-fault">{t(`jointPlan.fault.${fault}`, { ...sums, ...limits })}</p>
      )}
      <table className="plan-firms">
        <tbody>
          {group.firms.map((firm) => (
            <FirmLine
              key={firm.id}
              firm={firm}
              home={group.buildingId}
              onMove={onMove}
              onTakeOut={onTakeOut}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface FirmLineProps {
  firm: PlannedFirm;
  home: string;
  onMove: GroupCardProps['onMove'];
  onTakeOut: GroupCardProps['onTakeOut'];
}

function FirmLine({ firm, home, onMove, onTakeOut }: FirmLineProps) {
  const { t } = useTranslation();
  const place = [
    firm.buildingId === home ? null : firm.building,
    firm.floor === null ? null : t('jointPlan.page.floor', { floor: firm.floor }),
  ];
  return (
    <tr>
      <td>
        <Link to={`/firms?id=${firm.id}`}>{firm.name}</Link>
      </td>
      <td>{place.filter(Boolean).join(' ') || t('app.none')}</td>
      <td>{firm.industry ?? t('app.none')}</td>
      <td className="plan-number">
        {t(firm.unsplit ? 'jointPlan.page.unsplit' : 'jointPlan.page.fullMembers', {
          count: formatCount(firm.fullMembers),
        })}
      </td>
      <td className="plan-number">
        {firm.staffCount === null
          ? t('app.none')
          : t('jointPlan.page.staff', { count: formatCount(firm.staffCount) })}
      </td>
      <td className="plan-act">
        <Button
          size="small"
          type="text"
          aria-label={t('jointPlan.page.moveTo', { name: firm.name })}
          onClick={() => onMove(firm)}
        >
          {t('jointPlan.page.move')}
        </Button>
        <Button
          size="small"
          type="text"
          icon={<CloseOutlined />}
          aria-label={t('jointPlan.page.takeOut', { name: firm.name })}
          onClick={() => onTakeOut(firm.id)}
        />
      </td>
    </tr>
  );
}
