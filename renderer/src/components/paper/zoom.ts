/** How large the paper is on the screen: as wide as the window has room, or a share of its real size. */
export const ZOOMS = ['fit', 0.5, 0.75, 1, 1.25, 1.5] as const;
export type Zoom = (typeof ZOOMS)[number];

export type SheetLie = 'landscape' | 'portrait';

/** A4 and the desk beside it, and a scroll bar, in CSS pixels. */
const SHEET_WIDTH = { landscape: 1123, portrait: 794 } as const;
export const SHEET_HEIGHT = { landscape: 794, portrait: 1123 } as const;
/** Of the desk between two sheets: 8 mm. */
export const GAP = 30;
const DESK = 24;
const SCROLL_BAR = 16;

/** The scale of a zoom in a window `width` pixels wide; never so small that nothing can be read. */
export function scaleOf(zoom: Zoom, width: number, sheet: SheetLie): number {
  if (zoom !== 'fit') return zoom;
  return width === 0 ? 1 : Math.min(1.5, Math.max(0.4, (width - SCROLL_BAR) / (SHEET_WIDTH[sheet] + DESK)));
}
