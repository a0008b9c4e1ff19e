import { useEffect, useRef } from 'react';
import type { Box } from '../cursor/cell-place.ts';
import type { Choice } from '../grid-column.ts';

const LIST_HEIGHT = 232;

interface ChoiceListProps {
  id: string;
  choices: readonly Choice[];
  /** The one that Enter takes; -1 for none. */
  active: number;
  /** The cell the list belongs to, and the height of the grid it has to fit into. */
  box: Box;
  gridHeight: number;
  onPick(choice: Choice): void;
}

/** What a cell offers, under it or, where there is no room, above. */
export function ChoiceList({ id, choices, active, box, gridHeight, onPick }: ChoiceListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  if (choices.length === 0) return null;
  const below = gridHeight - box.top - box.height;
  const vertical =
    below >= LIST_HEIGHT || below >= box.top
      ? { top: box.top + box.height, maxHeight: Math.min(LIST_HEIGHT, below) }
      : { bottom: gridHeight - box.top, maxHeight: Math.min(LIST_HEIGHT, box.top) };
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      className="dg-choices"
      style={{ left: box.left, minWidth: box.width, ...vertical }}
    >
      {choices.map((choice, index) => (
        <div
          key={choice.value}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className="dg-choice"
          onMouseDown={(event) => {
            event.preventDefault();
            event.stopPropagation();
            onPick(choice);
          }}
        >
          {choice.label}
        </div>
      ))}
    </div>
  );
}
