import { useCallback, useState } from 'react';

interface Steps<T> {
  past: readonly T[];
  future: readonly T[];
}

/** States that were left and can be gone back to, for undo and redo of what is not in the registry yet. */
export function useSteps<T>() {
  const [{ past, future }, setSteps] = useState<Steps<T>>({ past: [], future: [] });
  /** A further step has been made from `left`. */
  const push = useCallback((left: T) => setSteps((now) => ({ past: [...now.past, left], future: [] })), []);
  /** One step back or forth has been made from `left`. */
  const move = useCallback(
    (direction: 'undo' | 'redo', left: T) =>
      setSteps((now) =>
        direction === 'undo'
          ? { past: now.past.slice(0, -1), future: [...now.future, left] }
          : { past: [...now.past, left], future: now.future.slice(0, -1) },
      ),
    [],
  );
  const clear = useCallback(() => setSteps({ past: [], future: [] }), []);
  return { undo: past.at(-1) ?? null, redo: future.at(-1) ?? null, push, move, clear };
}
