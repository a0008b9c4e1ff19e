import { useCallback, useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { JointPlanResult, PlanScope } from '#shared/contract/joint-plan.ts';
import type { PlanKind } from '#shared/domain/joint-plan/measure-plan.ts';
import { useLanguage } from '../../app/language/language-provider.tsx';
import { type LongWork, useLongWork } from '../../components/use-long-work.ts';
import { useHost } from '../../host/host-context.tsx';
import { type DraftGroup, draftOf } from './plan-draft.ts';

interface JointPlanState {
  work: LongWork<JointPlanResult>;
  plan: JointPlanResult | null;
  groups: DraftGroup[];
  setGroups(groups: DraftGroup[]): void;
  scope: PlanScope;
  setScope(scope: PlanScope): void;
  kind: PlanKind;
  setKind(kind: PlanKind): void;
  /** Plans again, from the registry as it is now. */
  again(): void;
}

/**
 * The plan of the scope that the address names: `?building=<id>`, `?street=<id>`, `?firms=<id>,<id>`, else all. It
 * is made when the page opens, and again when the scope or the kind of plan changes.
 */
export function useJointPlan(): JointPlanState {
  const { client } = useHost();
  const { lang } = useLanguage();
  const [params, setParams] = useSearchParams();
  const scope = useMemo(() => scopeOf(params), [params]);
  const [kind, setKind] = useState<PlanKind>('near');
  const [round, setRound] = useState(0);
  const [plan, setPlan] = useState<JointPlanResult | null>(null);
  const [groups, setGroups] = useState<DraftGroup[]>([]);
  const work = useLongWork<JointPlanResult>();
  const { run } = work;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round is another plan of the same.
  useEffect(() => {
    void run((signal) => client.jointPlan.plan({ scope, kind, lang }, { signal })).then((made) => {
      if (!made) return;
      setPlan(made);
      setGroups(draftOf(made));
    });
  }, [run, client, scope, kind, lang, round]);
  const setScope = useCallback((next: PlanScope) => setParams(paramsOf(next)), [setParams]);
  const again = useCallback(() => setRound((last) => last + 1), []);
  return { work, plan, groups, setGroups, scope, setScope, kind, setKind, again };
}

function scopeOf(params: URLSearchParams): PlanScope {
  const [buildingId, streetId, firms] = ['building', 'street', 'firms'].map((name) => params.get(name));
  if (buildingId) return { kind: 'building', buildingId };
  if (streetId) return { kind: 'street', streetId };
  if (firms) return { kind: 'firms', firmIds: firms.split(',') };
  return { kind: 'all' };
}

function paramsOf(scope: PlanScope): Record<string, string> {
  if (scope.kind === 'building') return { building: scope.buildingId };
  if (scope.kind === 'street') return { street: scope.streetId };
  return scope.kind === 'firms' ? { firms: scope.firmIds.join(',') } : {};
}
