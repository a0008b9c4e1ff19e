import { useCallback, useState } from 'react';

/** A choice kept in this computer's browser storage; an unknown or unreadable value counts as none. */
export function useRemembered<T extends string>(
  name: string,
  choices: readonly T[],
  standard: T,
): [T, (choice: T) => void] {
  const [choice, setChoice] = useState(() => readRemembered(name, choices) ?? standard);
  const choose = useCallback(
    (next: T) => {
      setChoice(next);
      try {
        localStorage.setItem(`louyu.${name}`, next);
      } catch {
        // Storage may be switched off: the choice then lasts until the window closes.
      }
    },
    [name],
  );
  return [choice, choose];
}

function readRemembered<T extends string>(name: string, choices: readonly T[]): T | null {
  try {
    const kept = localStorage.getItem(`louyu.${name}`);
    return choices.find((choice) => choice === kept) ?? null;
  } catch {
    return null;
  }
}
