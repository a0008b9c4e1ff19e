import { useCallback, useState } from 'react';
import type { z } from 'zod';

/**
 * Choices kept in this computer's browser storage, one set for each name; what is unknown or unreadable counts as
 * never chosen.
 */
export function useKept<T>(
  key: string,
  schema: z.ZodType<T>,
): [kept: Readonly<Record<string, T>>, keep: (name: string, value: T | null) => void] {
  const [kept, setKept] = useState(() => readKept(key, schema));
  const keep = useCallback(
    (name: string, value: T | null) =>
      setKept((last) => {
        const { [name]: _, ...others } = last;
        const next = value === null ? others : { ...others, [name]: value };
        try {
          localStorage.setItem(`louyu.${key}`, JSON.stringify(next));
        } catch {
          // Storage may be switched off: the choices then last until the page closes.
        }
        return next;
      }),
    [key],
  );
  return [kept, keep];
}

function readKept<T>(key: string, schema: z.ZodType<T>): Record<string, T> {
  try {
    const all: unknown = JSON.parse(localStorage.getItem(`louyu.${key}`) ?? '{}');
    if (all === null || typeof all !== 'object') return {};
    return Object.fromEntries(
      Object.entries(all).flatMap(([name, value]) => {
        const read = schema.safeParse(value);
        return read.success ? [[name, read.data]] : [];
      }),
    );
  } catch {
    return {};
  }
}
