import type { Place, Rectangle } from '../cursor/selection.ts';

/** The cells that dragging the corner of `from` to a cell fills: along the longer way; null inside of it. */
export function fillArea(from: Rectangle, to: Place): Rectangle | null {
  const { top, bottom, left, right } = from;
  const ways: [length: number, area: Rectangle][] = [
    [to.row - bottom, { left, right, top: bottom + 1, bottom: to.row }],
    [top - to.row, { left, right, top: to.row, bottom: top - 1 }],
    [to.column - right, { top, bottom, left: right + 1, right: to.column }],
    [left - to.column, { top, bottom, left: to.column, right: left - 1 }],
  ];
  const [length, area] = ways.reduce((best, way) => (way[0] > best[0] ? way : best));
  return length > 0 ? area : null;
}

/** The smallest rectangle around both. */
export function around(a: Rectangle, b: Rectangle): Rectangle {
  return {
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
  };
}
