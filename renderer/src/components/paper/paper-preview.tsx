import './paper.css';
import { useCallback, useState } from 'react';
import type { Zoom } from './zoom.ts';
import { type SheetLie, scaleOf } from './zoom.ts';

interface PaperPreviewProps {
  html: string;
  title: string;
  zoom: Zoom;
  sheet: SheetLie;
}

/** A document as sheets of paper, in a frame that may run nothing and reach nothing. */
export function PaperPreview({ html, title, zoom, sheet }: PaperPreviewProps) {
  const [width, measure] = useElementWidth();
  const scale = scaleOf(zoom, width, sheet);
  return (
    <div className="paper-preview" ref={measure}>
      <iframe title={title} srcDoc={html} sandbox="" style={{ zoom: scale }} />
    </div>
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
