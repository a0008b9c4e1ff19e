import './joint-plan.css';
import { useMutation } from '@tanstack/react-query';
import { Alert, App, Button, Empty } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlannedFirm } from '#shared/contract/joint-plan.ts';
import { StatusBarSlot } from '../../app/frame/status-bar.tsx';
import { useStatus } from '../../app/live/use-status.ts';
import { errorSentence } from '../../components/error-sentence.ts';
import { Failure } from '../../components/failure.tsx';
import { formatCount } from '../../components/format.ts';
import { LongWorkProgress } from '../../components/long-work-progress.tsx';
import { useHost, useQueries } from '../../host/host-context.tsx';
import { GroupCard } from './group-card.tsx';
import { KindTable } from './kind-table.tsx';
import { LeftPanel } from './left-panel.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { type DraftGroup, faultOf, moveFirm } from './plan-draft.ts';
import { PlanTools } from './plan-tools.tsx';
import { SplitPanel } from './split-panel.tsx';
import { useJointPlan } from './use-joint-plan.ts';

/** Proposals drawn at once; a city has thousands. */
const DRAWN = 60;

/** A firm that is being moved, and the proposal it is in. */
interface Moving {
  firm: PlannedFirm;
  from: string;
}

/** 联建方案: which firms could share a joint branch, to look at, change and accept. */
export function JointPlanPage() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { client } = useHost();
  const queries = useQueries();
  const { data: registry } = useStatus();
  const state = useJointPlan();
  const { plan, groups, work } = state;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [drawn, setDrawn] = useState(DRAWN);
  const [moving, setMoving] = useState<Moving | null>(null);
  const onError = (error: unknown) => void message.error(errorSentence(error, t));
  const written = () => {
    setTicked(new Set());
    state.again();
  };
  const accept = useMutation(
    queries.jointPlan.accept.mutationOptions({
      onSuccess: ({ orgs }) => {
        void message.success(t('jointPlan.page.accepted', { count: formatCount(orgs.length) }));
        written();
      },
      onError,
    }),
  );
  const assign = useMutation(
    queries.jointPlan.assignInstructors.mutationOptions({
      onSuccess: (_, { assignments }) => {
        void message.success(t('jointPlan.page.assigned', { count: formatCount(assignments.length) }));
        written();
      },
      onError,
    }),
  );
  const locked = (registry?.readOnly ?? true) || accept.isPending || assign.isPending || work.running;
  const limits = plan?.limits;
  const sound = limits ? groups.filter((group) => faultOf(group, limits) === null) : [];
  const chosen = sound.filter(({ key }) => ticked.has(key));
  const acceptGroups = (accepted: readonly DraftGroup[]) =>
    accept.mutate({
      groups: accepted.map(({ org, buildingId, firms }) => ({
        orgId: org?.id ?? null,
        buildingId,
        firmIds: firms.map(({ id }) => id),
      })),
    });
  const copyRequest = async ({ buildingId, firms }: DraftGroup) => {
    try {
      const { text } = await client.jointPlan.request({ buildingId, firmIds: firms.map(({ id }) => id) });
      await navigator.clipboard.writeText(text);
      void message.success(t('jointPlan.page.copied'));
    } catch (error) {
      onError(error);
    }
  };
  const labels = labelsOf(groups, t);
  return (
    <div className="joint-plan">
      <div className="plan-tools">
        <PlanTools
          scope={state.scope}
          setScope={state.setScope}
          onAgain={state.again}
          disabled={work.running}
        />
        <span className="panel-tools">
          {sound.length > 0 && (
            <Button
              onClick={() =>
                setTicked(new Set(chosen.length === sound.length ? [] : sound.map(({ key }) => key)))
              }
            >
              {t(chosen.length === sound.length ? 'jointPlan.page.tickNone' : 'jointPlan.page.tickAll')}
            </Button>
          )}
          <Button
            type="primary"
            disabled={locked || chosen.length === 0}
            loading={accept.isPending}
            onClick={() => acceptGroups(chosen)}
          >
            {t('jointPlan.page.acceptTicked', { count: formatCount(chosen.length) })}
          </Button>
        </span>
      </div>
      {work.running && <LongWorkProgress progress={work.progress} onCancel={work.cancel} />}
      {work.error !== null && <Failure error={work.error} onRetry={state.again} />}
      {plan && limits && (
        <>
          <section className="panel">
            <header>
              <h2>{t('jointPlan.page.kinds')}</h2>
              <span className="weak">{t('jointPlan.page.limits', { ...limits })}</span>
            </header>
            <KindTable alternatives={plan.alternatives} kind={state.kind} onChoose={state.setKind} />
          </section>
          {groups.length === 0 && (
            <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('jointPlan.page.empty')} />
          )}
          {groups.slice(0, drawn).map((group) => (
            <GroupCard
              key={group.key}
              group={group}
              label={labels.get(group.key) ?? ''}
              limits={limits}
              ticked={ticked.has(group.key)}
              locked={locked}
              onTick={(isTicked) =>
                setTicked((last) => {
                  const next = new Set(last);
                  if (isTicked) next.add(group.key);
                  else next.delete(group.key);
                  return next;
                })
              }
              onMove={(firm) => setMoving({ firm, from: group.key })}
              onTakeOut={(firmId) => state.setGroups(moveFirm(groups, firmId, null))}
              onAccept={() => acceptGroups([group])}
              onCopyRequest={() => void copyRequest(group)}
            />
          ))}
          {groups.length > drawn && (
            <Button onClick={() => setDrawn((last) => last + DRAWN)}>
              {t('jointPlan.page.more', { count: formatCount(groups.length - drawn) })}
            </Button>
          )}
          {moving && (
            <MoveDialog
              firm={moving.firm}
              others={othersOf(groups, moving).map(({ key }) => ({ key, label: labels.get(key) ?? '' }))}
              onMove={(to) => {
                state.setGroups(moveFirm(groups, moving.firm.id, to));
                setMoving(null);
              }}
              onClose={() => setMoving(null)}
            />
          )}
          <SplitPanel splits={plan.splits} />
          <LeftPanel
            left={plan.left}
            locked={locked}
            onAssign={(assignments) => assign.mutate({ assignments })}
          />
          {plan.splits.length === 0 && groups.length === 0 && plan.left.rows === 0 && (
            <Alert type="info" title={t('jointPlan.page.nobody')} />
          )}
          <StatusBarSlot>
            {t('jointPlan.page.status', {
              groups: formatCount(plan.groups.length),
              joins: formatCount(plan.joins.length),
              left: formatCount(plan.left.rows),
            })}
          </StatusBarSlot>
        </>
      )}
    </div>
  );
}

/** The proposals that a firm could go to, those of its own building first. */
function othersOf(groups: readonly DraftGroup[], { firm, from }: Moving): DraftGroup[] {
  const isNear = ({ buildingId }: DraftGroup) => buildingId === firm.buildingId;
  const others = groups.filter(({ key }) => key !== from);
  return [...others.filter(isNear), ...others.filter((group) => !isNear(group))];
}

/** What each proposal is called: the branch it joins, or the building with a number where it has several. */
function labelsOf(
  groups: readonly DraftGroup[],
  t: ReturnType<typeof useTranslation>['t'],
): Map<string, string> {
  const counts = new Map<string, number>();
  return new Map(
    groups.map(({ key, org, building }) => {
      if (org) return [key, t('jointPlan.page.join', { name: org.name })];
      const number = (counts.get(building) ?? 0) + 1;
      counts.set(building, number);
      return [key, t('jointPlan.page.create', { building, number })];
    }),
  );
}
