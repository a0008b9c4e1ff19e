import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { PlacedFirm } from '#shared/contract/floor-plan.ts';
import { PlanBlockButton } from './plan-block-button.tsx';
import { type PlanBlock, type PlanLine, walk } from './plan-blocks.ts';

interface FloorStackProps {
  lines: readonly PlanLine[];
  /** Nothing can be moved: a past day, or a registry open to read. */
  locked: boolean;
  /** Asks where to. */
  onMove(firm: PlacedFirm): void;
  onMoveTo(firm: PlacedFirm, floor: string | null, room: string | null): void;
}

/** The floors from the top down; one block at a time has the keyboard. */
export function FloorStack({ lines, locked, onMove, onMoveTo }: FloorStackProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [current, setCurrent] = useState<string | null>(null);
  const [dragged, setDragged] = useState<PlacedFirm | null>(null);
  const stack = useRef<HTMLDivElement>(null);
  const blocks = lines.flatMap((line) => line.blocks);
  const here = blocks.find(({ key }) => key === current) ?? blocks[0];
  const org = here?.firm?.orgId ?? null;

  const goTo = (key: string) => {
    setCurrent(key);
    stack.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, block: PlanBlock) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = walk(lines, block.key, event.key);
    if (next !== block.key) goTo(next);
    else if (event.key === 'Enter' && block.firm) void navigate(`/firms?id=${block.firm.firmId}`);
    else if (event.key.toLowerCase() === 'm' && block.firm && !locked) onMove(block.firm);
    else return;
    event.preventDefault();
  };
  const drop = (floor: string | null, room: string | null) => {
    if (dragged) onMoveTo(dragged, floor, room);
    setDragged(null);
  };
  return (
    <div className="floor-stack" ref={stack}>
      {lines.map((line) => (
        <div className="floor-line" key={line.key}>
          <span className="floor-name">
            {line.floor === null ? t('floorPlan.unplaced') : t('floorPlan.floor', { floor: line.floor })}
          </span>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: what is dropped here can be moved by keyboard with M */}
          <div
            className="floor-rooms"
            onDragOver={(event) => dragged && event.preventDefault()}
            onDrop={() => drop(line.floor, null)}
          >
            {line.blocks.map((block) => (
              <PlanBlockButton
                key={block.key}
                block={block}
                isCurrent={block.key === here?.key}
                isSameOrg={org !== null && block.firm?.orgId === org && current !== null}
                canDrag={!locked && block.firm !== null}
                onFocus={() => setCurrent(block.key)}
                onKeyDown={(event) => onKeyDown(event, block)}
                onDrag={setDragged}
                onDrop={() => drop(block.floor, block.room)}
              />
            ))}
            {line.blocks.length === 0 && <span className="floor-nobody">{t('floorPlan.nobody')}</span>}
          </div>
        </div>
      ))}
    </div>
  );
}
