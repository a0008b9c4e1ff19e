import { Tooltip } from 'antd';
import type { CSSProperties, KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlacedFirm } from '#shared/contract/floor-plan.ts';
import { COVERAGE_SYMBOLS } from '#shared/domain/coverage/coverage-symbols.ts';
import { coverageColor } from '../../components/coverage-colors.ts';
import { formatCount } from '../../components/format.ts';
import type { PlanBlock } from './plan-blocks.ts';

interface PlanBlockButtonProps {
  block: PlanBlock;
  isCurrent: boolean;
  isSameOrg: boolean;
  canDrag: boolean;
  onFocus(): void;
  onKeyDown(event: KeyboardEvent): void;
  onDrag(firm: PlacedFirm | null): void;
  onDrop(): void;
}

/** One room of the picture: the firm in it by name, symbol and colour of its coverage, or hatched when vacant. */
export function PlanBlockButton(props: PlanBlockButtonProps) {
  const { block, isCurrent, isSameOrg, canDrag, onFocus, onKeyDown, onDrag, onDrop } = props;
  const { t } = useTranslation();
  const { firm, weight } = block;
  const label = useLabel(block);
  return (
    <Tooltip title={firm?.org ? `${label}（${t('floorPlan.sameOrg', { org: firm.org })}）` : label}>
      <button
        type="button"
        className="plan-block"
        data-key={block.key}
        data-vacant={firm === null}
        data-same-org={isSameOrg}
        aria-label={label}
        tabIndex={isCurrent ? 0 : -1}
        draggable={canDrag}
        style={blockStyle(weight, firm)}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
        onDragStart={() => onDrag(firm)}
        onDragEnd={() => onDrag(null)}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.stopPropagation();
          onDrop();
        }}
      >
        <span className="plan-room">{block.room ?? t('app.none')}</span>
        <span className="plan-firm">
          {firm ? (
            <>
              <span aria-hidden="true" style={{ color: coverageColor(firm.coverage) }}>
                {COVERAGE_SYMBOLS[firm.coverage]}{' '}
              </span>
              {firm.name}
            </>
          ) : (
            t('floorPlan.vacant')
          )}
        </span>
      </button>
    </Tooltip>
  );
}

/** Tinted by its coverage; the symbol says the same without colour. */
function blockStyle(weight: number, firm: PlacedFirm | null): CSSProperties {
  if (firm === null) return { flexGrow: weight };
  const color = coverageColor(firm.coverage);
  return { flexGrow: weight, borderLeftColor: color, '--block-color': color } as CSSProperties;
}

function useLabel({ floor, room, firm }: PlanBlock): string {
  const { t } = useTranslation();
  const place = {
    floor: floor === null ? t('floorPlan.unplaced') : t('floorPlan.floor', { floor }),
    room: room ?? t('floorPlan.noRoom'),
  };
  if (firm === null) return t('floorPlan.vacantRoom', place);
  const count = (value: number | null) => (value === null ? t('floorPlan.unknown') : formatCount(value));
  return t('floorPlan.room', {
    ...place,
    name: firm.name,
    coverage: t(`app.coverage.${firm.coverage}`),
    members: count(firm.fullMembers),
    staff: count(firm.staffCount),
  });
}
