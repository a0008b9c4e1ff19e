import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Release } from '#shared/contract/release.ts';
import { useQueries } from '../../host/host-context.tsx';

/** What was said of earlier releases, the newest first, each wording once. */
export interface ReleaseWords {
  purposes: string[];
  receivers: string[];
}

export interface ReleaseForm {
  release: Release;
  words: ReleaseWords;
  /** Purpose and receiver are both said. */
  isComplete: boolean;
  change(change: Partial<Release>): void;
}

/** The answers that a release needs; purpose and receiver begin as they were said last time. */
export function useRelease(): ReleaseForm {
  const { data } = useQuery(useQueries().release.list.queryOptions({ staleTime: 0 }));
  const entries = data?.entries ?? [];
  const words = {
    purposes: [...new Set(entries.map(({ purpose }) => purpose))],
    receivers: [...new Set(entries.map(({ receiver }) => receiver))],
  };
  const [changes, setChanges] = useState<Partial<Release>>({});
  const level = changes.level ?? 'none';
  const release: Release = {
    level,
    purpose: words.purposes[0] ?? '',
    receiver: words.receivers[0] ?? '',
    copies: 1,
    // Figures without people may lie open.
    watermark: level !== 'statistics',
    ...changes,
  };
  return {
    release,
    words,
    isComplete: release.purpose.trim() !== '' && release.receiver.trim() !== '',
    change: (change) => setChanges((current) => ({ ...current, ...change })),
  };
}
