import type { TFunction } from 'i18next';
import type { JointPlanResult, PlannedFirm } from '#shared/contract/joint-plan.ts';
import type { LeftFirm } from './read-left.ts';

type Plan = Omit<JointPlanResult, 'left'> & { left: readonly LeftFirm[] };

/** Firms named under each reason; `--json` has them all. */
const SHOWN = 20;

/** What a person at a terminal reads of a plan: each proposal in a line, then the firms left, by reason. */
export function describePlan({ groups, joins, splits, left }: Plan, t: TFunction): string {
  const firms = [...groups, ...joins].reduce((sum, proposal) => sum + proposal.firms.length, 0);
  return [
    ...groups.map(({ building, firms, reason }) =>
      t('cli.planJoint.group', { building, firms: nameFirms(firms, t), reason }),
    ),
    ...joins.map(({ org, firms, reason }) =>
      t('cli.planJoint.join', { org: org.name, firms: nameFirms(firms, t), reason }),
    ),
    ...splits.map(({ sentence }) => t('cli.planJoint.split', { sentence })),
    ...[...Map.groupBy(left, ({ code }) => code).values()].flatMap((same) => describeLeft(same, t)),
    t('cli.planJoint.total', { groups: groups.length, joins: joins.length, firms, left: left.length }),
  ].join('\n');
}

function nameFirms(firms: readonly PlannedFirm[], t: TFunction): string {
  return firms
    .map(({ name, fullMembers }) => t('cli.planJoint.firm', { name, fullMembers }))
    .join(t('app.listSeparator'));
}

function describeLeft(firms: readonly LeftFirm[], t: TFunction): string[] {
  const lines = firms
    .slice(0, SHOWN)
    .map(({ name, instructor }) =>
      instructor
        ? t('cli.planJoint.leftWithInstructor', { name, instructor: instructor.name })
        : t('cli.planJoint.leftFirm', { name }),
    );
  const more = firms.length > SHOWN ? [t('cli.planJoint.more', { count: firms.length - SHOWN })] : [];
  const head = t('cli.planJoint.left', { reason: firms[0]?.reason, count: firms.length });
  return [head, ...lines, ...more];
}
