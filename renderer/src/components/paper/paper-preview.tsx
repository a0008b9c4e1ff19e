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
}

/** A document as sheets of paper, in a frame that may run nothing and reach nothing. */
export function PaperPreview({ html, title, zoom, sheet, onPages }: PaperPreviewProps) {
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
        onLoad={({ currentTarget }) => onPages?.(countSheets(currentTarget, sheet))}
      />
    </div>
  );
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
