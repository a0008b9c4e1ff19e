import { useCallback, useState } from 'react';

/** The height of an element in pixels as it changes, and the ref to put on the element. */
export function useElementHeight(): [
  height: number,
  ref: (element: HTMLElement | null) => (() => void) | undefined,
] {
  const [height, setHeight] = useState(0);
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setHeight(element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [height, measure];
}
