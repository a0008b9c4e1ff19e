import './paper.css';
import { useCallback, useState } from 'react';
import type { Zoom } from './zoom.ts';
import { GAP, SHEET_HEIGHT, type SheetLie, scaleOf } from './zoom.ts';

interface PaperPreviewProps {
  html: string;
  title: string;
  zoom: Zoom;
  sheet: SheetLie;
  /** Told how many sheets there are, null where they cannot be counted. */
  onPages?(pages: number | null): void;
  /** Told what a number that was clicked counts: the text of its `data-behind`. */
  onNumber?(behind: string): void;
}

/** A document as sheets of paper, in a frame that may run nothing and reach nothing. */
export function PaperPreview({ html, title, zoom, sheet, onPages, onNumber }: PaperPreviewProps) {
  const [width, measure] = useElementWidth();
  const scale = scaleOf(zoom, width, sheet);
  return (
    <div className="paper-preview" ref={measure}>
      <iframe
        title={title}
        srcDoc={html}
        // Nothing runs in it, but this page may measure it.
        sandbox="allow-same-origin"
        style={{ zoom: scale }}
        onLoad={({ currentTarget }) => {
          onPages?.(countSheets(currentTarget, sheet));
          if (onNumber) followNumbers(currentTarget, onNumber);
        }}
      />
    </div>
  );
}

/** Numbers that know what they count can be clicked, and reached with Tab and Enter. */
function followNumbers({ contentDocument }: HTMLIFrameElement, open: (behind: string) => void): void {
  for (const cell of contentDocument?.querySelectorAll<HTMLElement>('[data-behind]') ?? []) {
    cell.tabIndex = 0;
    cell.style.cursor = 'pointer';
  }
  const openAt = ({ target }: Event) => {
    // The frame has its own Element: `instanceof` of this window does not know it.
    const behind = (target as Element | null)?.closest?.<HTMLElement>('[data-behind]')?.dataset.behind;
    if (behind !== undefined) open(behind);
  };
  contentDocument?.addEventListener('click', openAt);
  contentDocument?.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') openAt(event);
  });
}

/** How many sheets a report lies on: it is broken into sheets where the browser can do that on the screen. */
function countSheets({ contentDocument }: HTMLIFrameElement, sheet: SheetLie): number | null {
  const paper = contentDocument?.querySelector<HTMLElement>('.paper');
  if (!paper || !CSS.supports('column-wrap', 'wrap')) return null;
  return Math.round(
    (paper.getBoundingClientRect().height / paper.currentCSSZoom + GAP) / (SHEET_HEIGHT[sheet] + GAP),
  );
}

function useElementWidth(): [
  width: number,
  measure: (element: HTMLElement | null) => (() => void) | undefined,
] {
  const [width, setWidth] = useState(0);
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [width, measure];
}
