import './floor-plan.css';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { App, Button, Empty, Select } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { PlacedFirm } from '#shared/contract/floor-plan.ts';
import { COVERAGE_CLASSES } from '#shared/domain/coverage/classify-firm.ts';
import { useAsOf } from '../../app/as-of/as-of-context.tsx';
import { StatusBarSlot } from '../../app/frame/status-bar.tsx';
import { useStatus } from '../../app/live/use-status.ts';
import { CoverageMark } from '../../components/coverage-mark.tsx';
import { errorSentence } from '../../components/error-sentence.ts';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { linkChoices } from '../../components/table-page/column-kinds.ts';
import { useQueries } from '../../host/host-context.tsx';
import { FloorStack } from './floor-stack.tsx';
import { MoveRoomDialog } from './move-room-dialog.tsx';
import { planLines } from './plan-blocks.ts';

/** 楼层图: the firms of one building floor by floor, `/floor-plan?building=<id>`; without one, the first. */
export function FloorPlanPage() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { asOf } = useAsOf();
  const { data: registry } = useStatus();
  const queries = useQueries();
  const [params, setParams] = useSearchParams();
  const { data: choices } = useQuery(queries.setup.choices.queryOptions());
  const buildings = useMemo(() => linkChoices(choices?.buildings), [choices]);
  const buildingId = params.get('building') ?? String(buildings[0]?.value ?? '');
  const { data, error, refetch } = useQuery(
    queries.floorPlan.plan.queryOptions({
      input: { buildingId, asOf },
      enabled: buildingId !== '',
      placeholderData: keepPreviousData,
    }),
  );
  const [moving, setMoving] = useState<PlacedFirm | null>(null);
  const move = useMutation(
    queries.floorPlan.move.mutationOptions({
      onError: (failure) => void message.error(errorSentence(failure, t)),
      onSettled: () => refetch(),
    }),
  );
  const lines = useMemo(() => (data ? planLines(data) : []), [data]);
  const moveTo = (firm: PlacedFirm, floor: string | null, room: string | null) => {
    setMoving(null);
    move.mutate(
      { tenancyId: firm.id, version: firm.version, floor, room },
      {
        onSuccess: () =>
          void message.success(
            t('floorPlan.moved', { name: firm.name, floor: floor ?? '', room: room ?? '' }),
          ),
      },
    );
  };
  const blocks = lines.flatMap((line) => line.blocks);
  const locked = asOf !== undefined || (registry?.readOnly ?? true);
  if (choices && buildings.length === 0) return <Empty description={t('floorPlan.noBuildings')} />;
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <div className="floor-plan">
      <header className="floor-plan-head">
        <Select
          className="floor-plan-building"
          aria-label={t('floorPlan.building')}
          showSearch={{ optionFilterProp: 'label' }}
          value={buildingId}
          options={buildings.map(({ value, label }) => ({ value: String(value), label }))}
          onChange={(id: string) => setParams({ building: id })}
        />
        <span>{data.building.org ?? <strong className="blank">{t('floorPlan.noOrg')}</strong>}</span>
        <span className="weak">{data.building.station ?? t('floorPlan.noStation')}</span>
        <span className="panel-tools floor-plan-legend" role="note" aria-label={t('floorPlan.legend')}>
          {COVERAGE_CLASSES.map((coverage) => (
            <CoverageMark key={coverage} coverage={coverage} />
          ))}
          <Button size="small" onClick={() => window.print()}>
            {t('floorPlan.print')}
          </Button>
        </span>
      </header>
      {blocks.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('floorPlan.empty')} />
      )}
      <FloorStack lines={lines} locked={locked} onMove={setMoving} onMoveTo={moveTo} />
      {moving && <MoveRoomDialog firm={moving} onMove={moveTo} onClose={() => setMoving(null)} />}
      <StatusBarSlot>
        {t('floorPlan.status', {
          floors: lines.filter(({ floor }) => floor !== null).length,
          firms: new Set(blocks.flatMap(({ firm }) => firm?.firmId ?? [])).size,
          vacant: blocks.filter(({ firm }) => firm === null).length,
        })}
        {' · '}
        {t('floorPlan.hint')}
      </StatusBarSlot>
    </div>
  );
}
