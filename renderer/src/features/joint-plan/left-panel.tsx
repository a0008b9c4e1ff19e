import { Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { JointPlanResult } from '#shared/contract/joint-plan.ts';
import { decodeTable, TableRow } from '../../components/data-grid/rows/table-row.ts';
import { formatCount } from '../../components/format.ts';

export interface Assignment {
  firmId: string;
  instructorId: string;
}

interface LeftPanelProps {
  left: JointPlanResult['left'];
  locked: boolean;
  onAssign(assignments: Assignment[]): void;
}

interface LeftReason {
  reason: string;
  ids: string[];
  /** Nobody looks after these, and somebody near could. */
  proposed: Assignment[];
}

/** Firms that stay without an org, by reason, each opening its list; and instructors for those that nobody looks after. */
export function LeftPanel({ left, locked, onAssign }: LeftPanelProps) {
  const { t } = useTranslation();
  const reasons = useMemo(() => groupByReason(left), [left]);
  const proposed = reasons.flatMap((reason) => reason.proposed);
  if (reasons.length === 0) return null;
  return (
    <section className="panel" aria-label={t('jointPlan.page.left')}>
      <header>
        <h2>{t('jointPlan.page.left')}</h2>
        <span className="panel-tools">
          {proposed.length > 0 && (
            <Button size="small" disabled={locked} onClick={() => onAssign(proposed)}>
              {t('jointPlan.page.assign', { count: formatCount(proposed.length) })}
            </Button>
          )}
        </span>
      </header>
      <table className="plan-left">
        <tbody>
          {reasons.map(({ reason, ids, proposed: near }) => (
            <tr key={reason}>
              <td>{reason}</td>
              <td className="plan-number">
                {ids.length <= MOST_LISTED ? (
                  <Link to={`/firms?id=${ids.join(',')}`}>
                    {t('jointPlan.page.firms', { count: formatCount(ids.length) })}
                  </Link>
                ) : (
                  t('jointPlan.page.firms', { count: formatCount(ids.length) })
                )}
              </td>
              <td className="weak">
                {near.length > 0 && t('jointPlan.page.near', { count: formatCount(near.length) })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** An address names rows by id; more would be longer than an address may be. */
const MOST_LISTED = 2_000;

function groupByReason(left: JointPlanResult['left']): LeftReason[] {
  const table = decodeTable(left);
  const reasons = new Map<string, LeftReason>();
  for (let index = 0; index < table.length; index++) {
    const row = new TableRow('', table, index);
    const reason = String(row.value('reason'));
    let group = reasons.get(reason);
    if (!group) {
      group = { reason, ids: [], proposed: [] };
      reasons.set(reason, group);
    }
    const firmId = String(row.value('id'));
    const instructorId = row.value('instructorId');
    group.ids.push(firmId);
    if (typeof instructorId === 'string') group.proposed.push({ firmId, instructorId });
  }
  return [...reasons.values()];
}
