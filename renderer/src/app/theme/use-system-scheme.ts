import { useSyncExternalStore } from 'react';
import type { ColorScheme } from '../../components/coverage-colors.ts';

const darkQuery = window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(onChange: () => void): () => void {
  darkQuery.addEventListener('change', onChange);
  return () => darkQuery.removeEventListener('change', onChange);
}

/** What the operating system asks for just now. */
export function useSystemScheme(): ColorScheme {
  return useSyncExternalStore(subscribe, () => (darkQuery.matches ? 'dark' : 'light'));
}
