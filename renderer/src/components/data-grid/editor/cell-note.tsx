import type { Box } from '../cursor/cell-place.ts';

const NOTE_HEIGHT = 36;

interface CellNoteProps {
  id: string;
  box: Box;
  gridHeight: number;
  text: string;
}

/** Why the cell with the cursor has a red corner. */
export function CellNote({ id, box, gridHeight, text }: CellNoteProps) {
  const fitsBelow = box.top + box.height + NOTE_HEIGHT < gridHeight;
  const place = fitsBelow ? { top: box.top + box.height + 2 } : { bottom: gridHeight - box.top + 2 };
  return (
    <div id={id} className="dg-note" style={{ left: box.left, ...place }}>
      {text}
    </div>
  );
}
