import './overview.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsOf } from '../../app/as-of/as-of-context.tsx';
import { StatusBarSlot } from '../../app/frame/status-bar.tsx';
import { Failure } from '../../components/failure.tsx';
import { formatCount } from '../../components/format.ts';
import { Loading } from '../../components/loading.tsx';
import { useQueries } from '../../host/host-context.tsx';
import { CopyBulletinButton } from './copy-bulletin-button.tsx';
import { BuildingFigures, MemberFigures } from './figure-panels.tsx';
import { FlagFigures } from './flag-figures.tsx';
import { GapPanel } from './gap-panel.tsx';
import { PartitionPanel } from './partition-panel.tsx';
import { RatePanel } from './rate-panel.tsx';

const BASES = ['all', 'operating', 'three-have'] as const;
type Basis = (typeof BASES)[number];

/** 总览: how far the firms of the registry are covered, and where the gaps are. */
export function OverviewPage() {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const [basis, setBasis] = useState<Basis>('all');
  const { data, error, refetch } = useQuery(
    useQueries().coverage.summary.queryOptions({ input: { asOf, basis }, placeholderData: keepPreviousData }),
  );
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <div className="overview" data-basis={data.basis}>
      <PartitionPanel
        summary={data}
        tools={
          <>
            <CopyBulletinButton summary={data} />
            <Segmented<Basis>
              aria-label={t('app.basis.label')}
              value={basis}
              onChange={setBasis}
              options={BASES.map((value) => ({
                value,
                label: t(`app.basis.${value}`),
                title: t(`app.basisHint.${value}`),
              }))}
            />
          </>
        }
      />
      <div className="overview-panels">
        <BuildingFigures buildings={data.buildings} />
        <MemberFigures members={data.members} membersNotSet={data.membersNotSet} />
        <RatePanel summary={data} />
        <FlagFigures asOf={asOf} />
      </div>
      <GapPanel summary={data} />
      <StatusBarSlot>{t('overview.rows', { count: formatCount(data.byBuilding.length) })}</StatusBarSlot>
    </div>
  );
}
